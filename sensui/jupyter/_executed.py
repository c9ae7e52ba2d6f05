"""What the learner ran in this kernel, as text: never what it left in memory."""

import time
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from ._names import names_in


@dataclass(frozen=True, kw_only=True)
class Ran:
    """A cell's source as it was run last."""

    source: str
    cell: str | None = None
    """the cell's id, where the notebook program tells it"""
    at: float | None = None
    """when, in seconds since 1970; None for what was run before the extension was loaded"""


class Executed:
    """Remembers each cell as it was run last, in the order of running."""

    def __init__(self, before: Iterable[str] = ()) -> None:
        self._ran: dict[str, Ran] = {}
        for source in before:
            self._keep(Ran(source=source))

    def hear(self, info: Any) -> None:
        """Take in one `pre_run_cell` event of IPython. What programs run behind the learner's back does not count."""
        source = getattr(info, "raw_cell", None)
        is_learners = getattr(info, "store_history", True) and not getattr(info, "silent", False)
        if isinstance(source, str) and is_learners:
            cell = getattr(info, "cell_id", None)
            self._keep(Ran(source=source, cell=str(cell) if cell else None, at=time.time()))

    def cells(self) -> list[Ran]:
        """Each cell once, without those whose every name was defined anew by a later one."""
        kept: list[Ran] = []
        later: set[str] = set()
        for ran in reversed(self._ran.values()):
            names = names_in(ran.source)
            if not names or not names <= later:
                kept.append(ran)
            later |= names
        return kept[::-1]

    def _keep(self, ran: Ran) -> None:
        key = f"id:{ran.cell}" if ran.cell else f"source:{ran.source}"
        self._ran.pop(key, None)  # the last running decides the place
        self._ran[key] = ran
