"""Who reads whose report: fairly, and without moving what somebody has begun. No database, no clock."""

from collections import deque
from collections.abc import Collection, Iterable
from itertools import pairwise
from random import Random

EACH = 3
"""reviewers for each report, and reports for each reviewer"""

Pair = tuple[int, int]
"""reviewer, author"""


def pairs_of(
    authors: Collection[int],
    *,
    reviewers: Collection[int],
    begun: Iterable[Pair] = (),
    planned: Iterable[Pair] = (),
    each: int = EACH,
    seed: int = 0,
) -> frozenset[Pair]:
    """Who reviews whom, so that each report gets its reviewers and the work is spread as evenly as can be.

    Nobody reads their own report. What is begun stays as it is; what is only planned is moved where
    that makes it fairer: somebody who comes late is slid in between the others.
    """
    table = _Table(reviewers, seed=seed)
    for reviewer, author in begun:
        table.put(reviewer, author, may_move=False)
    for reviewer, author in sorted(planned):
        if author in authors and reviewer in table.load and table.count(author) < each:
            table.put(reviewer, author)
    # One reviewer for everybody before a second one for anybody: should people be few, none goes without.
    order = table.shuffled(authors)
    for wanted in range(1, each + 1):
        for author in order:
            if table.count(author) < wanted:
                table.give(author)
    table.level()
    return table.pairs()


class _Table:
    """Reports and who reads them; a reviewer's load is how many they have."""

    def __init__(self, reviewers: Collection[int], *, seed: int) -> None:
        self._random = Random(seed)
        self.load = dict.fromkeys(self.shuffled(reviewers), 0)
        self._readers: dict[int, dict[int, bool]] = {}
        """by author: each reviewer, and whether that may still be moved"""
        self._movable: dict[int, dict[int, None]] = {reviewer: {} for reviewer in self.load}
        """by reviewer: the authors whose reports may still go to somebody else"""

    def shuffled(self, people: Collection[int]) -> list[int]:
        order = sorted(people)
        self._random.shuffle(order)
        return order

    def pairs(self) -> frozenset[Pair]:
        return frozenset((reader, author) for author, readers in self._readers.items() for reader in readers)

    def count(self, author: int) -> int:
        return len(self._readers.get(author, ()))

    def put(self, reviewer: int, author: int, *, may_move: bool = True) -> None:
        readers = self._readers.setdefault(author, {})
        if reviewer not in readers and reviewer in self.load:
            self.load[reviewer] += 1
        readers[reviewer] = may_move and readers.get(reviewer, True)
        if reviewer in self.load:
            self._movable[reviewer].pop(author, None)
            if readers[reviewer]:
                self._movable[reviewer][author] = None

    def give(self, author: int) -> None:
        """One more reviewer for a report: in the end, one more report for whoever has the fewest."""
        path = self._path(author)
        for reviewer, report in path:
            self.put(reviewer, report)
        # Each step's reviewer hands the report that they had over to the next one.
        for (reviewer, _), (_, handed_over) in pairwise(path):
            self._take(reviewer, handed_over)

    def level(self) -> None:
        """Move what is only planned from who has the most to who has two fewer, as long as there is such a way."""
        for _ in range(sum(self.load.values())):
            if not any(self._lighten(reviewer) for reviewer in sorted(self.load, key=self._heaviest)):
                return

    def _heaviest(self, reviewer: int) -> int:
        return -self.load[reviewer]

    def _lighten(self, reviewer: int) -> bool:
        if self.load[reviewer] - min(self.load.values()) < 2:
            return False
        for author in list(self._movable[reviewer]):
            path = self._path(author, below=self.load[reviewer] - 1, without=reviewer)
            if path:
                self._take(reviewer, author)
                for heir, report in path:
                    self.put(heir, report)
                for (heir, _), (_, handed_over) in pairwise(path):
                    self._take(heir, handed_over)
                return True
        return False

    def _take(self, reviewer: int, author: int) -> None:
        del self._readers[author][reviewer]
        del self._movable[reviewer][author]
        self.load[reviewer] -= 1

    def _path(self, author: int, *, below: int | None = None, without: int | None = None) -> list[Pair]:
        """Steps (reviewer, report) that end at the least loaded reviewer who can be reached; shortest first."""
        came: dict[int, tuple[int, int | None]] = {}
        waiting: deque[tuple[int, int | None]] = deque([(author, None)])
        least, best = min(self.load.values(), default=0), None
        while waiting:
            report, giver = waiting.popleft()
            for reviewer, load in self.load.items():
                if (
                    reviewer in came
                    or reviewer in (report, without)
                    or reviewer in self._readers.get(report, ())
                ):
                    continue
                came[reviewer] = (report, giver)
                if (best is None or load < self.load[best]) and (below is None or load < below):
                    best = reviewer
                if best is not None and self.load[best] == least:
                    return self._steps(best, came)
                waiting += [(other, reviewer) for other in self._movable[reviewer] if other != report]
        return self._steps(best, came) if best is not None else []

    def _steps(self, last: int, came: dict[int, tuple[int, int | None]]) -> list[Pair]:
        steps: list[Pair] = []
        at: int | None = last
        while at is not None:
            report, giver = came[at]
            steps.append((at, report))
            at = giver
        return steps[::-1]
