"""Answers to quizzes. A class keeps what they came to, which its gradebook counts."""

from ..accounts.personal import Fate, Personal

PERSONAL = (Personal(model="quizzes.Attempt", field="learner", fate=Fate.KEPT, with_=("answers",)),)
