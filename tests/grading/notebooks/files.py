"""The same notebook in other bytes."""

import json

import nbformat


def with_windows_line_ends(notebook):
    return nbformat.writes(notebook).replace("\n", "\r\n")


def with_windows_line_ends_in_its_sources(notebook):
    for cell in notebook.cells:
        cell.source = cell.source.replace("\n", "\r\n")
    return nbformat.writes(notebook)


def with_old_macintosh_line_ends_in_its_sources(notebook):
    for cell in notebook.cells:
        cell.source = cell.source.replace("\n", "\r")
    return nbformat.writes(notebook)


def with_a_byte_order_mark(notebook):
    return b"\xef\xbb\xbf" + nbformat.writes(notebook).encode()


def with_five_megabytes_of_output(notebook):
    picture = {"image/png": "iVBORw0KGgo=" * (5 << 20 >> 4), "text/plain": "<Figure size 640x480>"}
    text = nbformat.v4.new_output("stream", name="stdout", text="step 1\n" * (1 << 18))
    for cell in [cell for cell in notebook.cells if cell.cell_type == "code"][:2]:
        cell.outputs = [text, nbformat.v4.new_output("display_data", data=picture)]
    written = nbformat.writes(notebook)
    assert len(written) > 5 << 20
    return written


def on_one_line(notebook):
    return json.dumps(notebook, separators=(",", ":"))


def with_every_letter_escaped(notebook):
    return json.dumps(notebook, ensure_ascii=True, indent=4)


def with_sources_as_lists_of_lines(notebook):
    for cell in notebook.cells:
        cell["source"] = cell.source.splitlines(keepends=True)
    return json.dumps(notebook)


def with_numbers_that_json_does_not_have(notebook):
    for cell in notebook.cells:
        if cell.cell_type == "code":
            data = {"application/json": {"loss": float("nan"), "best": float("inf")}}
            cell.outputs = [nbformat.v4.new_output("display_data", data=data)]
    return json.dumps(notebook)


def with_half_a_letter_in_an_output(notebook):
    for cell in notebook.cells:
        if cell.cell_type == "code":
            cell.outputs = [nbformat.v4.new_output("stream", text="\ud83d")]
    return json.dumps(notebook)
