"""The commands: make a notebook, check it, grade many, prove a course, begin a new one."""

from ._app import main

__all__ = ["main"]
