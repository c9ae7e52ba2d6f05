"""Entries of contests: they leave the boards with the person who made them."""

from ..accounts.personal import Personal

PERSONAL = (Personal(model="contests.Entrant", field="learner", with_=("entries",)),)
