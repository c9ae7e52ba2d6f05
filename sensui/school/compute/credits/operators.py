"""What an operator decides about credits, in whole credits and their thousandths."""

from uuid import uuid4

from django.db import transaction

from ...accounts.models import User
from ...teaching.models import Offering
from .models import THOUSAND, Allowance, Price
from .services import account_of, credits_grant


def price_set(*, machine: str, credits: float) -> Price:
    """What an hour on a kind of machine costs from now on; what is reserved already keeps its price."""
    price, _made = Price.objects.update_or_create(
        machine=machine, defaults={"per_hour": round(credits * THOUSAND)}
    )
    return price


def allowance_set(*, offering: str, unit: str, credits: float) -> Allowance | None:
    """What learners of an offering are given; None when there is no such offering. What was given stays."""
    found = Offering.objects.filter(slug=offering).first()
    if found is None:
        return None
    row, _made = Allowance.objects.update_or_create(
        offering=found, unit=unit, defaults={"amount": round(credits * THOUSAND)}
    )
    return row


@transaction.atomic
def grant_make(*, email: str, credits: float) -> float | None:
    """Give somebody credits, and what they have then; None when nobody has that address."""
    learner = User.objects.filter(email__iexact=email).first()
    if learner is None:
        return None
    credits_grant(learner=learner, amount=round(credits * THOUSAND), key=uuid4().hex)
    return account_of(learner).balance / THOUSAND
