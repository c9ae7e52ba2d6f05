"""What is read of the ledger for pages, in credits."""

from dataclasses import dataclass

from django.db.models import Sum

from ...accounts.models import User
from ..models import Job
from .models import THOUSAND, Movement
from .services import account_of, allowances_give, held_for, is_free, reserve_for

Reason = Movement.Reason


@dataclass(frozen=True, kw_only=True)
class Standing:
    """What a learner has, and what is held for runs that go on."""

    balance: float
    held: float


@dataclass(frozen=True, kw_only=True)
class Quote:
    """What a run would cost its learner."""

    per_hour: float
    balance: float

    def of(self, seconds: float) -> float:
        """What so much time costs; as much is held when a run begins that may take it."""
        return self.per_hour * seconds / 3600


@dataclass(frozen=True, kw_only=True)
class Cost:
    """What a run cost, or what is held for it while it goes on."""

    paid: float
    held: float


def standing_of(learner: User) -> Standing | None:
    """None where nothing costs anything."""
    if is_free():
        return None
    allowances_give(learner=learner)
    account = account_of(learner)
    going_on = Job.objects.filter(learner=learner, state__in=[Job.State.QUEUED, Job.State.RUNNING])
    held = sum(held_for(pk) for pk in going_on.values_list("pk", flat=True))
    return Standing(balance=account.balance / THOUSAND, held=held / THOUSAND)


def quote_for(kind: str, learner: User) -> Quote | None:
    """What a run of a kind would cost; None where it is free."""
    per_hour = 0 if is_free() else reserve_for(kind, seconds=3600)
    if not per_hour:
        return None
    allowances_give(learner=learner)
    return Quote(per_hour=per_hour / THOUSAND, balance=account_of(learner).balance / THOUSAND)


def cost_of(job: Job) -> Cost | None:
    """None for a run that is free."""
    of_job = Movement.objects.filter(job=job.pk)
    if not of_job.exists():
        return None
    paid = of_job.filter(reason=Reason.SETTLE).aggregate(total=Sum("amount"))["total"] or 0
    return Cost(paid=paid / THOUSAND, held=held_for(job.pk) / THOUSAND)
