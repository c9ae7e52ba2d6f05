"""What programs that tidy up, version control and learners take away."""

import nbformat


def without_any_metadata(notebook):
    without_ids(notebook)
    for cell in notebook.cells:
        cell.metadata = nbformat.from_dict({})
    notebook.metadata = nbformat.from_dict({})
    return nbformat.writes(notebook)


def without_metadata_of_cells(notebook):
    for cell in notebook.cells:
        cell.metadata = nbformat.from_dict({})
    return nbformat.writes(notebook)


def without_metadata_of_the_notebook(notebook):
    notebook.metadata = nbformat.from_dict({})
    return nbformat.writes(notebook)


def without_ids(notebook):
    for cell in notebook.cells:
        cell.pop("id", None)
    notebook.nbformat_minor = 4
    return nbformat.writes(notebook)


def with_metadata_of_another_kind(notebook):
    for cell in notebook.cells:
        cell.metadata["sensui"] = ["not", "ours"]
    notebook.metadata["sensui"] = "not ours"
    return nbformat.writes(notebook)


def without_prose(notebook):
    notebook.cells = [cell for cell in notebook.cells if cell.cell_type == "code"]
    return nbformat.writes(notebook)


def without_what_was_never_asked_for(notebook):
    notebook.cells = [cell for cell in notebook.cells if _role(cell) not in ("setup", "explore", "text")]
    return nbformat.writes(notebook)


def _role(cell):
    return cell.metadata.get("sensui", {}).get("role", "")
