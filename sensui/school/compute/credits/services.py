"""What is written in the ledger. Each function stands in the transaction of what it pays for."""

from datetime import timedelta
from math import ceil
from uuid import UUID

from django.conf import settings
from django.db import IntegrityError, transaction
from django.db.models import F, Q, Sum
from django.utils import timezone

from ...accounts.models import User
from ...catalog.library import library
from ...teaching.models import Membership, Role
from ..errors import NotEnoughCredits
from ..registry import kinds
from .models import Account, Allowance, Movement, Price

SCHOOL, HELD = "school", "held"
Reason = Movement.Reason


def is_free() -> bool:
    """A school for one learner counts no credits; neither does one without prices."""
    return settings.OPTIONS.token_entry or not Price.objects.exists()


def account_of(learner: User) -> Account:
    return Account.objects.get_or_create(name=f"learner:{learner.pk}", defaults={"learner": learner})[0]


def _own(name: str) -> Account:
    return Account.objects.get_or_create(name=name, defaults={"may_owe": name == SCHOOL})[0]


@transaction.atomic
def credits_move(
    *,
    source: Account,
    target: Account,
    amount: int,
    reason: str,
    key: str,
    job: UUID | None = None,
    given_by: Account | None = None,
) -> bool:
    """Move credits, once for each key. NotEnoughCredits when the source does not hold them."""
    if amount == 0 or Movement.objects.filter(key=key).exists():
        return False
    # One who pays waits for another who does: in the order of the rows, so that none waits for the other in a circle.
    balances = {one.pk: one.balance for one in _locked(source, target)}
    if not source.may_owe and balances[source.pk] < amount:
        raise NotEnoughCredits
    Movement.objects.create(
        source=source,
        target=target,
        amount=amount,
        reason=reason,
        key=key,
        job=job,
        given_by=given_by,
        made_at=timezone.now(),
    )
    Account.objects.filter(pk=source.pk).update(balance=F("balance") - amount)
    Account.objects.filter(pk=target.pk).update(balance=F("balance") + amount)
    return True


def _locked(*accounts: Account) -> list[Account]:
    rows = Account.objects.select_for_update().filter(pk__in=[one.pk for one in accounts])
    return list(rows.order_by("pk"))


def credits_grant(*, learner: User, amount: int, key: str, by: User | None = None) -> bool:
    """Give somebody credits beside the allowances; `by` is who decided so."""
    return credits_move(
        source=_own(SCHOOL),
        target=account_of(learner),
        amount=amount,
        reason=Reason.GRANT,
        key=f"grant:{key}",
        given_by=account_of(by) if by else None,
    )


def allowances_give(*, learner: User) -> None:
    """What the learner's offerings give for their units, each once."""
    if is_free():
        return
    memberships = Membership.objects.filter(person=learner, role=Role.LEARNER).select_related("offering")
    for membership in memberships:
        units = _units(membership.offering.course_id)
        for allowance in Allowance.objects.filter(offering=membership.offering):
            for unit in [allowance.unit] if allowance.unit else units:
                _allow(learner, allowance, unit)


def _units(course: str) -> list[str]:
    return [unit.id for one in library().courses if one.id == course for unit in one.units]


def _allow(learner: User, allowance: Allowance, unit: str) -> None:
    key = f"allowance:{allowance.pk}:{unit}:{learner.pk}"
    try:
        credits_move(
            source=_own(SCHOOL),
            target=account_of(learner),
            amount=allowance.amount,
            reason=Reason.ALLOWANCE,
            key=key,
        )
    except IntegrityError:
        return  # another page gave it in the same moment


def reserve_for(kind: str, *, seconds: float) -> int:
    """What a run of a kind must have at hand before it begins: the longest time that it may take, paid in full."""
    known = kinds()[kind]
    if not known.machine or settings.OPTIONS.token_entry:
        return 0
    per_hour = Price.objects.filter(machine=known.machine).values_list("per_hour", flat=True).first() or 0
    return ceil(per_hour * seconds / 3600)


def reserve_check(*, kind: str, learner: User | None, seconds: float) -> None:
    """NotEnoughCredits when somebody asks for what they could not pay."""
    amount = reserve_for(kind, seconds=seconds) if learner else 0
    if amount and learner:
        allowances_give(learner=learner)
        if account_of(learner).balance < amount:
            raise NotEnoughCredits


def credits_reserve(*, job: UUID, kind: str, learner: User | None, seconds: float) -> None:
    """Hold what a run may cost; what an earlier attempt had held is held still."""
    amount = reserve_for(kind, seconds=seconds) if learner else 0
    if amount and learner and not held_for(job):
        times = Movement.objects.filter(job=job, reason=Reason.RESERVE).count()
        credits_move(
            source=account_of(learner),
            target=_own(HELD),
            amount=amount,
            reason=Reason.RESERVE,
            key=f"reserve:{job}:{times}",
            job=job,
        )


def held_for(job: UUID) -> int:
    """What is held for a run right now."""
    of_job = Movement.objects.filter(job=job)
    sums = of_job.aggregate(
        came=Sum("amount", filter=Q(target__name=HELD)), went=Sum("amount", filter=Q(source__name=HELD))
    )
    return (sums["came"] or 0) - (sums["went"] or 0)


def credits_settle(*, job: UUID, used: timedelta, seconds: float) -> None:
    """Pay for what was used of the time that was held, and give the rest back. No time: all of it."""
    held = held_for(job)
    if not held:
        return
    reserved = Movement.objects.filter(job=job, reason=Reason.RESERVE).select_related("source").last()
    assert reserved is not None
    cost = min(held, ceil(held * max(used.total_seconds(), 0.0) / seconds))
    own, school = _own(HELD), _own(SCHOOL)
    # All at once, for somebody may reserve in the same moment.
    _locked(own, school, reserved.source)
    credits_move(
        source=own,
        target=school,
        amount=cost,
        reason=Reason.SETTLE,
        key=f"settle:{reserved.key}",
        job=job,
    )
    credits_move(
        source=own,
        target=reserved.source,
        amount=held - cost,
        reason=Reason.REFUND,
        key=f"refund:{reserved.key}",
        job=job,
    )


def ledger_faults() -> list[str]:
    """Accounts whose balance is not what their movements add up to; empty while the ledger is right."""
    faults = []
    if total := Account.objects.aggregate(total=Sum("balance"))["total"]:
        faults.append(f"all accounts together hold {total}, expected 0")
    came = dict(Movement.objects.values_list("target").annotate(Sum("amount")).order_by())
    went = dict(Movement.objects.values_list("source").annotate(Sum("amount")).order_by())
    for account in Account.objects.order_by("pk"):
        moved = came.get(account.pk, 0) - went.get(account.pk, 0)
        if moved != account.balance:
            faults.append(f"{account.name} holds {account.balance}, and its movements add up to {moved}")
    return faults
