"""Sensui (潜水): a deep-learning school in one package.

In reading order: `course` reads what an author wrote, `grading` judges what a learner handed in, `sandbox` keeps code that
is not trusted behind a wall, `kernels` are live notebooks behind it, `data` are real sets to learn from, `school` is the
portal, `cli` the commands, `jupyter` the checks inside other notebooks.
"""

__version__ = "0.1.0"


def load_ipython_extension(shell: object) -> None:
    """`%load_ext sensui`: checks inside a notebook."""
    from .jupyter import load_ipython_extension

    load_ipython_extension(shell)


def unload_ipython_extension(shell: object) -> None:
    """`%unload_ext sensui`."""
    from .jupyter import unload_ipython_extension

    unload_ipython_extension(shell)
