"""The portal: pages, quizzes, progress, plan and journal, in Japanese and English.

In reading order: `catalog` knows what can be taken, `accounts` who takes it, `study` how far they are, `quizzes` and
`labs` what they answered. `rendering` turns a course's texts into HTML. `settings` is Django's, built from `Options`.
"""

from ._options import Options

__all__ = ["Options"]
