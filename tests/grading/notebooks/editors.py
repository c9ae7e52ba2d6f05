"""What editors make of a notebook when it is opened there, run and saved again."""

import copy
import uuid

import nbformat

OUTPUT = nbformat.v4.new_output("stream", name="stdout", text="0.5\n")


def saved_by_nbformat(notebook):
    return nbformat.writes(notebook)


def saved_by_jupyterlab(notebook):
    for count, cell in enumerate(_code(notebook), start=1):
        cell.metadata |= {
            "trusted": True,
            "execution": {"iopub.execute_input": "2026-01-01T00:00:00.000000Z"},
        }
        cell.execution_count, cell.outputs = count, [copy.deepcopy(OUTPUT)]
    notebook.metadata |= {"widgets": {"application/vnd.jupyter.widget-state+json": {"state": {}}}}
    return nbformat.writes(notebook)


def saved_by_the_classic_notebook(notebook):
    for cell in _code(notebook):
        cell.metadata |= {
            "collapsed": False,
            "scrolled": True,
            "ExecuteTime": {"end_time": "2026-01-01T00:00:00Z"},
        }
    notebook.metadata |= {"toc": {"base_numbering": 1}, "varInspector": {"cols": {"lenName": 16}}}
    _forget_ids(notebook)
    notebook.nbformat_minor = 4
    return nbformat.writes(notebook)


def saved_by_vs_code(notebook):
    for cell in notebook.cells:
        cell.metadata["vscode"] = {"languageId": "python" if cell.cell_type == "code" else "markdown"}
    notebook.metadata["kernelspec"] = {"display_name": ".venv", "language": "python", "name": "python3"}
    notebook.metadata["language_info"] = {"name": "python", "version": "3.12.4", "file_extension": ".py"}
    return nbformat.writes(notebook, indent=1)


def saved_by_vs_code_before_cells_had_ids(notebook):
    notebook.metadata["orig_nbformat"] = 4
    notebook.metadata["vscode"] = {"interpreter": {"hash": "31f2aee4e71d21fbe5cf8b01ff0e069b"}}
    _forget_ids(notebook)
    notebook.nbformat_minor = 2
    return nbformat.writes(notebook)


def saved_by_colab(notebook):
    """Colab writes format 4.0; a cell's id stays in its metadata, and outputs get ids of their own."""
    for cell in notebook.cells:
        cell.metadata["id"] = cell.pop("id")
        if cell.cell_type == "code":
            base = {"base_uri": "https://localhost:8080/", "height": 35}
            cell.metadata |= {"outputId": str(uuid.uuid4()), "colab": base, "cellView": "form"}
            cell.outputs = [copy.deepcopy(OUTPUT)]
    return _of_colab(notebook)


def saved_by_colab_without_what_it_does_not_know(notebook):
    for cell in notebook.cells:
        cell.pop("id")
        cell.metadata = nbformat.from_dict({"id": uuid.uuid4().hex[:12]})
    del notebook.metadata["sensui"]
    return _of_colab(notebook)


def copied_cell_by_cell_into_colab(notebook):
    """The cells' ids stayed, and nothing else of ours."""
    for cell in notebook.cells:
        cell.metadata = nbformat.from_dict({"id": cell.pop("id")})
    del notebook.metadata["sensui"]
    return _of_colab(notebook)


def opened_in_colab_with_its_badge(notebook):
    badge = '<a href="https://colab.research.google.com/"><img src="badge.svg" alt="Open In Colab"/></a>'
    cell = nbformat.v4.new_markdown_cell(badge, metadata={"id": "view-in-github", "colab_type": "text"})
    mount = "from google.colab import drive\ndrive.mount('/content/drive')\n%cd /content/drive/MyDrive\n!pip install -q numpy"
    notebook.cells[:0] = [cell, nbformat.v4.new_code_cell(mount)]
    return saved_by_colab(notebook)


def _of_colab(notebook):
    notebook.metadata |= {"colab": {"provenance": [], "toc_visible": True}, "accelerator": "GPU"}
    notebook.metadata["kernelspec"] = {"name": "python3", "display_name": "Python 3"}
    notebook.metadata["language_info"] = {"name": "python"}
    notebook.metadata.pop("jupytext", None)
    notebook.nbformat_minor = 0
    return nbformat.writes(notebook, indent=2)


def _forget_ids(notebook):
    for cell in notebook.cells:
        cell.pop("id", None)


def _code(notebook):
    return [cell for cell in notebook.cells if cell.cell_type == "code"]
