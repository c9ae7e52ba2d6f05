"""Figures appear below the cell. pyplot was imported before there was a shell, so both are joined here."""

from typing import Any

from IPython.core.pylabtools import activate_matplotlib
from matplotlib_inline.backend_inline import configure_inline_support

BACKEND = "module://matplotlib_inline.backend_inline"


def show_pictures_inline(shell: Any) -> None:
    activate_matplotlib(BACKEND)
    configure_inline_support(shell, BACKEND)
