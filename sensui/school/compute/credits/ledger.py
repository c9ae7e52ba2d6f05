"""The ledger as pages show it: entries of one account or of all, and who in a class has how much."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db.models import F, Q, QuerySet
from django.utils.translation import gettext as _

from ...accounts.models import User
from ...teaching.models import Membership, Offering, Role
from ..models import Job
from .models import THOUSAND, Account, Movement
from .services import HELD, SCHOOL, account_of

Reason = Movement.Reason


@dataclass(frozen=True, kw_only=True)
class Line:
    """One movement, as it is read."""

    made_at: datetime
    reason: str
    amount: float
    """below zero where the account that is looked at lost it"""
    source: str
    target: str
    given_by: str
    """who decided on a gift; empty where nobody did"""
    job: UUID | None
    """the run it was for, while that is there"""


def movements_of(learner: User) -> "QuerySet[Movement]":
    """What came to a learner's account and what went, the newest first."""
    account = account_of(learner)
    return _newest_first(Movement.objects.filter(Q(source=account) | Q(target=account)))


def movements_all() -> "QuerySet[Movement]":
    """Every movement there ever was, the newest first."""
    return _newest_first(Movement.objects.all())


def movements_in(offering: Offering) -> "QuerySet[Movement]":
    """What the learners of a class were given, the newest first; what they then do with it is theirs to know."""
    theirs = Account.objects.filter(learner__in=_learners(offering))
    given = Movement.objects.filter(target__in=theirs, reason__in=[Reason.GRANT, Reason.ALLOWANCE])
    return _newest_first(given)


def lines_of(movements: "QuerySet[Movement] | list[Movement]", *, learner: User | None = None) -> list[Line]:
    """Movements in words; with a learner, as their account sees them."""
    rows = list(movements)
    known = set(Job.objects.filter(pk__in=[row.job for row in rows if row.job]).values_list("pk", flat=True))
    own = account_of(learner).pk if learner else None
    return [
        Line(
            made_at=row.made_at,
            reason=_reason(row.reason),
            amount=(-1 if row.source_id == own else 1) * row.amount / THOUSAND,
            source=_name(row.source),
            target=_name(row.target),
            given_by=_name(row.given_by) if row.given_by else "",
            job=row.job if row.job in known else None,
        )
        for row in rows
    ]


def balances_in(offering: Offering) -> list[tuple[User, float]]:
    """The learners of a class, and what each has."""
    balances = dict(Account.objects.filter(learner__isnull=False).values_list("learner", "balance"))
    return [(one, balances.get(one.pk, 0) / THOUSAND) for one in _learners(offering)]


def learners_in(offering: Offering) -> list[User]:
    return list(_learners(offering))


def _learners(offering: Offering) -> "QuerySet[User]":
    ids = Membership.objects.filter(offering=offering, role=Role.LEARNER).values("person")
    return User.objects.filter(pk__in=ids).order_by(F("last_name"), F("first_name"), F("pk"))


def _newest_first(rows: "QuerySet[Movement]") -> "QuerySet[Movement]":
    return rows.select_related("source__learner", "target__learner", "given_by__learner").order_by("-pk")


def _reason(reason: str) -> str:
    match reason:
        case Reason.ALLOWANCE:
            return _("Allowance for a unit")
        case Reason.GRANT:
            return _("Given")
        case Reason.RESERVE:
            return _("Held for a job")
        case Reason.SETTLE:
            return _("Paid for a job")
    return _("Back from a job")


def _name(account: Account) -> str:
    if account.learner is not None:
        return str(account.learner.shown_name)
    return {SCHOOL: _("The school"), HELD: _("Held for jobs")}.get(account.name, _("somebody who has left"))
