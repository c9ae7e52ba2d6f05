"""What operators and instructors decide about credits, in whole credits and their thousandths."""

from decimal import Decimal
from uuid import uuid4

from django.db import transaction

from ...accounts.audit import say
from ...accounts.models import User
from ...teaching.models import Offering
from .models import THOUSAND, Allowance, Price
from .services import account_of, credits_grant

Amount = float | Decimal


def _thousandths(credits: Amount) -> int:
    return round(credits * THOUSAND)


def price_set(*, machine: str, credits: Amount, by: User | None = None) -> Price:
    """What an hour on a kind of machine costs from now on; what is reserved already keeps its price."""
    price, _made = Price.objects.update_or_create(
        machine=machine, defaults={"per_hour": _thousandths(credits)}
    )
    say("credits.price", person=by, machine=machine, credits=float(credits))
    return price


def allowance_set(*, offering: str, unit: str, credits: Amount, by: User | None = None) -> Allowance | None:
    """What learners of an offering are given; None when there is no such offering. What was given stays."""
    found = Offering.objects.filter(slug=offering).first()
    if found is None:
        return None
    row, _made = Allowance.objects.update_or_create(
        offering=found, unit=unit, defaults={"amount": _thousandths(credits)}
    )
    say("credits.allowance", person=by, offering=offering, unit=unit or "*", credits=float(credits))
    return row


def grant_make(*, email: str, credits: Amount, key: str = "", by: User | None = None) -> float | None:
    """Give somebody credits, and what they have then; None when nobody has that address."""
    learner = User.objects.filter(email__iexact=email).first()
    return None if learner is None else learner_grant(learner=learner, credits=credits, key=key, by=by)


@transaction.atomic
def learner_grant(*, learner: User, credits: Amount, key: str = "", by: User | None = None) -> float:
    """Give a learner credits, once for each key; what they have then."""
    if credits_grant(learner=learner, amount=_thousandths(credits), key=key or uuid4().hex, by=by):
        say("credits.grant", person=by, learner=learner.pk, credits=float(credits))
    return account_of(learner).balance / THOUSAND
