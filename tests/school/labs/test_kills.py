"""The school is killed while somebody types, again and again: all that it said was saved, is there."""

import json
import random
import re
import shutil
import threading
import time
from http.client import HTTPException
from urllib.error import URLError

import pytest

from ..conftest import COURSES
from ..running import Visitor, running_school
from .conftest import API, written

ROUNDS = 50
SEED = 20261121
STUDIO = "/courses/shallows/mean/labs/small/studio/"
TYPED = re.compile(r"typed (\d+)")


class Typist:
    """Somebody who types without a pause, and remembers what the school said it had saved."""

    def __init__(self) -> None:
        self.number = 0
        self.acknowledged = 0
        self.has_begun = threading.Event()

    def open(self, visitor: Visitor) -> None:
        """Come to the page, and read what is there."""
        self.token = re.search(r'csrf-token" content="([^"]+)"', visitor.get(STUDIO))[1]
        shown = json.loads(visitor.get(f"{API}notebook"))
        self.parent, self.document = shown["revision"], shown["notebook"]
        self.has_begun.clear()

    def type(self, visitor: Visitor) -> None:
        while True:
            self.number += 1
            body = {
                "parent": self.parent,
                "tab": "one",
                "notebook": written(self.document, f"# typed {self.number}\n" + "x = 1\n" * 200),
            }
            try:
                self.parent = json.loads(visitor.put(f"{API}notebook", body, self.token))["revision"]
            except (URLError, HTTPException, OSError, ValueError):
                return  # the power is gone: nobody said that this was saved
            self.acknowledged = self.number
            self.has_begun.set()


def found(visitor: Visitor) -> int:
    """The last thing that is there."""
    return int((TYPED.search(visitor.get(f"{API}notebook")) or ["", "0"])[1])


@pytest.mark.slow
def test_what_was_acknowledged_is_there_after_each_of_fifty_kills(tmp_path):
    shutil.copytree(COURSES / "shallows", tmp_path / "courses" / "shallows")
    chance, typist, losses = random.Random(SEED), Typist(), []
    for number in range(ROUNDS + 1):
        with running_school(tmp_path / "data", tmp_path / "courses") as school:
            visitor = Visitor(school.entrance)
            last = found(visitor)
            # More may be there than was acknowledged: the answer got lost, the notebook did not.
            if not typist.acknowledged <= last <= typist.number:
                losses.append((number, typist.acknowledged, last))
            typist.open(visitor)
            typing = threading.Thread(target=typist.type, args=(visitor,))
            typing.start()
            assert typist.has_begun.wait(30)
            time.sleep(chance.uniform(0, 0.3))
            school.kill()
            typing.join(timeout=30)

    assert [] == losses
    assert typist.acknowledged > ROUNDS
