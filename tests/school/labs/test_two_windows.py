"""Two windows hand in at the same moment: two submissions with two numbers, each with the run that judges it."""

import threading

import nbformat
import pytest
from django.db import connection

from sensui.course import notebook_of
from sensui.school.catalog.models import Item
from sensui.school.compute.models import Job
from sensui.school.labs.models import Submission
from sensui.school.labs.services import submission_create

WINDOWS = 6


@pytest.mark.django_db(transaction=True)
def test_each_window_gets_a_number_of_its_own(learner, school):
    item = Item.objects.get(path="shallows/mean/labs/small")
    text = nbformat.writes(notebook_of(school.things[item.path].lab, lang="en", level="standard"))
    # The tests' SQLite is in memory, where threads cannot wait for each other: there it is one after the other.
    together = WINDOWS if connection.vendor == "postgresql" else 1
    begin, failed = threading.Barrier(together), []

    def hand_in() -> None:
        try:
            begin.wait(10)
            submission_create(learner=learner, item=item, notebook=text)
        except Exception as error:
            failed.append(error)
        finally:
            connection.close()

    windows = [threading.Thread(target=hand_in) for _ in range(WINDOWS)]
    for first in range(0, WINDOWS, together):
        for window in windows[first : first + together]:
            window.start()
        for window in windows[first : first + together]:
            window.join(30)

    assert [] == failed
    attempts = Submission.objects.order_by("attempt").values_list("attempt", flat=True)
    assert list(range(1, WINDOWS + 1)) == list(attempts)
    assert WINDOWS == Job.objects.filter(kind="labs.grade").count()
