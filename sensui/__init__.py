"""Sensui (潜水): a deep-learning school in one package.

In reading order: `course` reads what an author wrote, `grading` judges what a learner handed in, `sandbox` keeps code that
is not trusted behind a wall, `school` is the portal, `cli` the commands.
"""

__version__ = "0.1.0"
