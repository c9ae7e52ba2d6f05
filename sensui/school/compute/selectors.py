"""What is read about runs, by whoever may see them."""

from uuid import UUID

from django.db.models import Case, IntegerField, QuerySet, Value, When

from ..accounts.models import User
from .models import Job

SHOWN = 100


def job_list(person: User, *, of_all: bool = False) -> "QuerySet[Job]":
    """The runs of a learner, what goes on first; an operator may look at those of everybody."""
    rows = Job.objects.all() if of_all and person.is_superuser else Job.objects.filter(learner=person)
    stage = Case(
        When(state=Job.State.RUNNING, then=Value(0)),
        When(state=Job.State.QUEUED, then=Value(1)),
        default=Value(2),
        output_field=IntegerField(),
    )
    return rows.select_related("learner").order_by(stage, "-queued_at")[:SHOWN]


def job_get(person: User, pk: UUID) -> Job | None:
    """One run, if it is the learner's own or an operator looks."""
    job = Job.objects.select_related("learner").filter(pk=pk).first()
    return job if job is not None and (job.learner_id == person.pk or person.is_superuser) else None
