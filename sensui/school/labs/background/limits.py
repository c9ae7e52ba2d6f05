"""How long a run in the background may take: its learner chooses, and what that costs at most is held while it goes on."""

from dataclasses import dataclass

from ...accounts.models import User
from ...compute.credits.selectors import Quote, quote_for

BACKGROUND = "labs.background"
MINUTES = (15, 30, 60, 120)


@dataclass(frozen=True, kw_only=True)
class Limit:
    """A time that a learner may choose."""

    minutes: int
    credits: float | None
    """what it costs in full; None where nothing costs anything"""
    is_payable: bool
    is_proposed: bool


def limits_for(learner: User) -> tuple[Quote | None, list[Limit]]:
    """What an hour costs, and the times there are to choose from; proposed is the longest that can be paid."""
    quote = quote_for(BACKGROUND, learner)
    proposed = _affordable(quote)
    return quote, [
        Limit(
            minutes=minutes,
            credits=quote.of(60 * minutes) if quote else None,
            is_payable=_is_payable(quote, minutes),
            is_proposed=minutes == proposed,
        )
        for minutes in MINUTES
    ]


def minutes_affordable(learner: User) -> int:
    """The longest time that a learner can pay; the shortest there is where that is too much."""
    return _affordable(quote_for(BACKGROUND, learner))


def _affordable(quote: Quote | None) -> int:
    return max((one for one in MINUTES if _is_payable(quote, one)), default=MINUTES[0])


def _is_payable(quote: Quote | None, minutes: int) -> bool:
    return quote is None or quote.of(60 * minutes) <= quote.balance
