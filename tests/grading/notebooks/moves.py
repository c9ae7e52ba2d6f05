"""What learners do to cells."""

import copy

import nbformat


def cells_turned_upside_down(notebook):
    notebook.cells.reverse()
    return nbformat.writes(notebook)


def exercises_moved_to_the_end(notebook):
    notebook.cells.sort(key=lambda cell: str(cell.id).startswith("exercise-"))
    return nbformat.writes(notebook)


def answers_split_from_what_stands_before_them(notebook):
    """As JupyterLab splits: both halves keep the metadata, the second gets a new id."""
    _split(notebook, keep_metadata=True)
    return nbformat.writes(notebook)


def answers_split_into_cells_without_metadata(notebook):
    _split(notebook, keep_metadata=False)
    return nbformat.writes(notebook)


def answers_split_and_nothing_left_of_their_cells(notebook):
    """The answer was cut out of its cell and pasted into a new one below."""
    for cell in list(_answers(notebook)):
        _put_after(notebook, cell, nbformat.v4.new_code_cell(cell.source))
        cell.source = ""
    return nbformat.writes(notebook)


def answers_duplicated(notebook):
    for cell in list(_answers(notebook)):
        _put_after(
            notebook, cell, nbformat.v4.new_code_cell(cell.source, metadata=copy.deepcopy(cell.metadata))
        )
    return nbformat.writes(notebook)


def answers_duplicated_by_an_editor_that_copies_ids(notebook):
    for cell in list(_answers(notebook)):
        _put_after(notebook, cell, copy.deepcopy(cell))
    return nbformat.v4.writes(notebook)


def answers_merged_into_one_cell(notebook):
    first, *others = _answers(notebook)
    first.source = "\n\n".join(cell.source for cell in (first, *others))
    notebook.cells = [cell for cell in notebook.cells if all(cell is not other for other in others)]
    return nbformat.writes(notebook)


def cells_added_everywhere(notebook):
    extra = [
        "",
        "   \n",
        "# later",
        "1 / 0",
        "x = undefined",
        "for i in range(3): print(i)",
        "def half(",
        "?np.exp",
    ]
    for place, source in enumerate(extra):
        notebook.cells.insert(2 * place, nbformat.v4.new_code_cell(source))
    notebook.cells.append(nbformat.v4.new_raw_cell("raw"))
    notebook.cells.append(nbformat.v4.new_markdown_cell("# End"))
    return nbformat.writes(notebook)


def _split(notebook, *, keep_metadata):
    for cell in list(_answers(notebook)):
        before, definition, after = cell.source.rpartition("def ")
        metadata = copy.deepcopy(cell.metadata) if keep_metadata else {}
        cell.source = before
        _put_after(notebook, cell, nbformat.v4.new_code_cell(definition + after, metadata=metadata))


def _answers(notebook):
    return (cell for cell in notebook.cells if str(cell.get("id", "")).startswith("exercise-"))


def _put_after(notebook, cell, added):
    place = next(number for number, other in enumerate(notebook.cells) if other is cell)
    notebook.cells.insert(place + 1, added)
