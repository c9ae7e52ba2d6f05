"""Progress, plan and journal: everyone's own."""

from .entries import open_to_all, own, signed_in
from .things import UNIT, a_note, learners_note

ENTRIES = {
    "study:home": signed_in().at(lambda world, person: learners_note(world, person) and {}),
    "study:plan": signed_in(),
    "study:plan-preview": signed_in(),
    "study:plan-again": signed_in().post(),
    "study:plan-end": signed_in().post(),
    "study:calendar-file": signed_in(),
    "study:calendar-renew": signed_in().post(),
    # A calendar program has no cookie: the secret address is the key.
    "study:calendar-feed": open_to_all().at(lambda world, person: {"token": person.calendar_token}),
    "study:journal": signed_in().at(learners_note),
    "study:journal-export": signed_in().at(learners_note),
    "study:lecture-done": signed_in().at(**UNIT).post(),
    "study:note": signed_in().at(learners_note),
    "study:note-revision": own(a_note),
    "study:hint": signed_in().post("application/json"),
    "study:activity": signed_in().post("application/json"),
    "study:position": signed_in().post("application/json"),
    "study:note-api": signed_in().at(learners_note).post("application/json"),
}
