"""The ledger: accounts, and movements from one to another. Amounts are whole thousandths of a credit."""

from typing import NoReturn

from django.conf import settings
from django.db import models
from django.db.models import F, Q

from ...teaching.models import Offering

THOUSAND = 1000
REASONS = ["allowance", "grant", "reserve", "settle", "refund"]


class Account(models.Model):
    """Where credits are. Those of learners, and what is held for runs, are never overdrawn; the school issues them."""

    name = models.CharField(max_length=64, unique=True)
    learner = models.OneToOneField(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="credit_account",
    )
    may_owe = models.BooleanField(default=False)
    balance = models.BigIntegerField(default=0)
    """what the movements add up to"""

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(may_owe=True) | Q(balance__gte=0), name="account_is_not_overdrawn"
            )
        ]

    def __str__(self) -> str:
        return self.name


class Movement(models.Model):
    """Credits that went from one account to another: both entries in one row, so that they can only be equal."""

    class Reason(models.TextChoices):
        ALLOWANCE = "allowance"
        GRANT = "grant"
        RESERVE = "reserve"
        SETTLE = "settle"
        REFUND = "refund"

    source = models.ForeignKey(Account, on_delete=models.PROTECT, related_name="outgoing")
    target = models.ForeignKey(Account, on_delete=models.PROTECT, related_name="incoming")
    amount = models.BigIntegerField()
    reason = models.CharField(max_length=10, choices=Reason)
    job = models.UUIDField(null=True, blank=True, db_index=True)
    """the run it was for; the ledger stays when that is deleted"""
    key = models.CharField(max_length=200, unique=True)
    """what happens once has one key"""
    given_by = models.ForeignKey(
        Account, null=True, blank=True, on_delete=models.PROTECT, related_name="decided"
    )
    """who decided on a gift, by their account, which forgets them when they leave; nobody where a command did"""
    made_at = models.DateTimeField()

    class Meta:
        ordering = ("pk",)
        constraints = [
            models.CheckConstraint(condition=Q(amount__gt=0), name="movement_moves_something"),
            models.CheckConstraint(condition=~Q(source=F("target")), name="movement_goes_somewhere_else"),
            models.CheckConstraint(condition=Q(reason__in=REASONS), name="movement_has_a_known_reason"),
        ]

    def __str__(self) -> str:
        return f"{self.reason}: {self.amount / THOUSAND:g}"

    def delete(self, *_given: object, **_named: object) -> NoReturn:
        raise TypeError("a movement of the ledger is never deleted: move the credits back")


class Price(models.Model):
    """What an hour on a kind of machine costs. A kind without a price is free."""

    machine = models.CharField(max_length=32, unique=True)
    per_hour = models.PositiveBigIntegerField()

    def __str__(self) -> str:
        return f"{self.machine}: {self.per_hour / THOUSAND:g}"


class Allowance(models.Model):
    """What each learner of an offering is given for a unit of its course, or for each of them."""

    offering = models.ForeignKey(Offering, on_delete=models.CASCADE, related_name="allowances")
    unit = models.CharField(max_length=100, blank=True)
    """the unit's folder; empty: every unit"""
    amount = models.PositiveBigIntegerField()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["offering", "unit"], name="allowance_is_one_per_offering_and_unit"
            )
        ]

    def __str__(self) -> str:
        return f"{self.offering_id} {self.unit or '*'}: {self.amount / THOUSAND:g}"
