"""The notebook in other versions of the format, and in ways a validator would not pass."""

import json

import nbformat


def in_format_4_0(notebook):
    return _without_ids(notebook, minor=0)


def in_format_4_1(notebook):
    return _without_ids(notebook, minor=1)


def in_format_4_2(notebook):
    return _without_ids(notebook, minor=2)


def in_format_4_3(notebook):
    return _without_ids(notebook, minor=3)


def in_format_4_4(notebook):
    return _without_ids(notebook, minor=4)


def in_format_4_5(notebook):
    assert notebook.nbformat_minor == 5
    return nbformat.writes(notebook)


def in_a_format_4_9_that_is_not_written_yet(notebook):
    notebook.nbformat_minor = 9
    return json.dumps(notebook)


def in_format_3(notebook):
    return nbformat.writes(notebook, version=3)


def in_format_3_without_metadata(notebook):
    for cell in notebook.cells:
        cell.metadata = nbformat.from_dict({})
    del notebook.metadata["sensui"]
    return nbformat.writes(notebook, version=3)


def without_the_ids_that_4_5_asks_for(notebook):
    for cell in notebook.cells:
        del cell["id"]
    return json.dumps(notebook)


def with_the_same_id_in_every_cell(notebook):
    for cell in notebook.cells:
        cell["id"] = "cell"
    return json.dumps(notebook)


def with_ids_and_keys_that_no_format_has(notebook):
    for cell in notebook.cells:
        cell["id"] = "a b/ç" * 40
        cell["prompt_number"] = -1
    return json.dumps(notebook)


def without_execution_counts_and_outputs(notebook):
    for cell in notebook.cells:
        cell.pop("execution_count", None)
        cell.pop("outputs", None)
    return json.dumps(notebook)


def without_its_format_number(notebook):
    del notebook["nbformat"], notebook["nbformat_minor"]
    return json.dumps(notebook)


def _without_ids(notebook, *, minor):
    for cell in notebook.cells:
        del cell["id"]
    notebook.nbformat_minor = minor
    return nbformat.writes(notebook, version=4)
