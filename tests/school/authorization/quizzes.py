"""Quizzes, and one's own answers to them."""

from .entries import own, signed_in
from .things import COURSE, UNIT, a_placement_attempt, a_quiz_attempt

ENTRIES = {
    "quizzes:placement": signed_in().at(**COURSE),
    "quizzes:proposal": own(a_placement_attempt),
    "quizzes:quiz": signed_in().at(**UNIT),
    "quizzes:attempt": own(a_quiz_attempt),
}
