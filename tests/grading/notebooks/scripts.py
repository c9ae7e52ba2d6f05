"""What is left of a notebook that jupytext kept as text for a while."""

import jupytext
import nbformat


def kept_as_percent_script(notebook):
    return _through(notebook, "py:percent")


def kept_as_light_script(notebook):
    return _through(notebook, "py:light")


def kept_as_markdown(notebook):
    return _through(notebook, "md")


def kept_as_r_markdown(notebook):
    return _through(notebook, "Rmd")


def kept_as_percent_script_without_metadata(notebook):
    _tell_nothing(notebook)
    return _through(notebook, "py:percent")


def kept_as_light_script_without_metadata(notebook):
    _tell_nothing(notebook)
    return _through(notebook, "py:light")


def kept_as_markdown_without_metadata(notebook):
    _tell_nothing(notebook)
    return _through(notebook, "md")


def _tell_nothing(notebook):
    notebook.metadata["jupytext"] = {"notebook_metadata_filter": "-all", "cell_metadata_filter": "-all"}


def _through(notebook, text):
    return nbformat.writes(jupytext.reads(jupytext.writes(notebook, fmt=text), fmt=text))
