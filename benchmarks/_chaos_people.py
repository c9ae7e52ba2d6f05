"""Who asks something of a school that is being killed, and remembers what it promised."""

import json
import re
import threading
from http.client import HTTPException
from typing import Protocol
from urllib.error import URLError

STUDIO, API = "/courses/shallows/mean/labs/small/studio/", "/api/labs/shallows/mean/small/"


class Door(Protocol):
    """Where a school lets in; it opens anew after each death."""

    entrance: str


class Learner(threading.Thread):
    """Hands in without a pause, and remembers what the school said it had accepted."""

    def __init__(self, door: Door, over: threading.Event, pause: float) -> None:
        super().__init__(daemon=True)
        self._door, self._over, self._pause = door, over, pause
        self.accepted: list[int] = []
        self.refused = 0

    def run(self) -> None:
        from tests.school.running import Visitor

        visitor = None
        while not self._over.wait(self._pause):
            try:
                if visitor is None:
                    visitor = Visitor(self._door.entrance)
                    token = re.search(r'csrf-token" content="([^"]+)"', visitor.get(STUDIO))[1]
                    shown = json.loads(visitor.get(f"{API}notebook"))
                body = {"parent": shown["revision"], "tab": f"tab-{id(self)}", "notebook": shown["notebook"]}
                said = json.loads(visitor.send(f"{API}submit", body, token, method="POST"))
                shown["revision"] = said["revision"]
                self.accepted.append(said["attempt"])
            except (URLError, HTTPException, OSError, ValueError, TypeError):
                self.refused += 1
                visitor = None


class Asker(threading.Thread):
    """Asks for runs that cost credits, for several learners."""

    def __init__(self, over: threading.Event, pause: float) -> None:
        super().__init__(daemon=True)
        self._over, self._pause = over, pause
        self.asked: list[str] = []

    def run(self) -> None:
        from django.db import connection

        from sensui.school.accounts.models import User
        from sensui.school.compute.patience import GONE, patiently
        from sensui.school.compute.services import job_enqueue

        people = patiently(lambda: list(User.objects.filter(username__startswith="chaos-")))
        number = 0
        while not self._over.wait(self._pause):
            number += 1
            who = people[number % len(people)]
            try:
                self.asked.append(str(job_enqueue(kind="chaos.count", payload={}, learner=who).pk))
            except GONE:
                connection.close()  # what was not answered was not accepted
