"""On a database server, where nobody waits for the whole database, two tabs still share one limit."""

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
from django.db import connection

from sensui.school.contests.errors import LimitReached
from sensui.school.contests.models import Entrant, Entry
from sensui.school.contests.services import entry_create

from .conftest import predictions

TABS = 8

pytestmark = pytest.mark.django_db(transaction=True)


def test_many_tabs_at_once_get_no_more_than_the_days_limit(learner, item, contest):
    """On SQLite, whose tests share one connection, a running school is asked instead: see test_kills.py."""
    content = predictions(contest)
    tabs = TABS if connection.vendor == "postgresql" else 1
    together = threading.Barrier(tabs)

    def tab(_number: int) -> list[bool]:
        together.wait()
        try:
            return [enters() for _entry in range(5)]
        finally:
            if tabs > 1:
                connection.close()

    def enters() -> bool:
        try:
            entry_create(learner=learner, item=item, name="mine.csv", content=content)
        except LimitReached:
            return False
        return True

    if tabs == 1:
        taken = tab(0)
    else:
        with ThreadPoolExecutor(tabs) as threads:
            taken = [one for answers in threads.map(tab, range(tabs)) for one in answers]

    assert 3 == sum(taken)
    assert [(1, 1), (2, 2), (3, 3)] == list(Entry.objects.order_by("number").values_list("number", "slot"))
    assert 1 == Entrant.objects.count()
