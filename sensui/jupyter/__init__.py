"""Checks inside Jupyter, VS Code and Colab: `%load_ext sensui`, then `%check sigmoid`, `%submit`, `%school ADDRESS`.

Two processes. The learner's kernel has the magics (`_magics`), knows where its notebook's sources are (`_sources`) and shows
what was found (`_report`); it loads nothing of a course. A process beside it (`_judging`, `bench`) or a school (`_school`)
judges, so no answer ever enters the kernel.
"""

from ._extension import load_ipython_extension, unload_ipython_extension

__all__ = ["load_ipython_extension", "unload_ipython_extension"]
