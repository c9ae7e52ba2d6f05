"""Jobs: one's own, and all of them for an operator of the school."""

from django.utils import timezone

from sensui.school.accounts.models import User
from sensui.school.compute.models import Job, LogLine
from sensui.school.compute.services import job_cancel, job_enqueue
from sensui.school.teaching.models import Role

from .entries import Answer, in_offering, operators_only, own, signed_in
from .world import Who, World


def a_job(world: World, person: User) -> dict[str, object]:
    """A run that waits, and wrote a line before."""
    job = job_enqueue(kind="labs.grade", payload={}, learner=person)
    LogLine.objects.create(job=job, text=world.words(person), written_at=timezone.now())
    return {"pk": job.pk}


def a_cancelled_job(world: World, person: User) -> dict[str, object]:
    made = a_job(world, person)
    job_cancel(job=Job.objects.get(pk=made["pk"]))
    return made


def learners_jobs(world: World, person: User) -> dict[str, object]:
    a_job(world, world.learner)
    return {}


ENTRIES = {
    "compute:credits": signed_in().at(learners_jobs).in_a_school_of_one(Answer.HIDDEN),
    "compute:credits-school": (operators_only(), operators_only().post(what="price")),
    "teaching:credits": (
        in_offering(Role.INSTRUCTOR),
        in_offering(Role.INSTRUCTOR).post(what="grant"),
    ),
    "compute:jobs": signed_in().at(learners_jobs),
    "compute:job": own(a_job, also=[Who.OPERATOR]),
    "compute:cancel": own(a_job, also=[Who.OPERATOR]).post(),
    "compute:again": own(a_cancelled_job, also=[Who.OPERATOR]).post(),
}
