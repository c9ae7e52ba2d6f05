"""Kinds of runs for tests, and time that passes for a lease."""

from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest
from django.db.models.functions import Now

from sensui.school.compute import registry
from sensui.school.compute.models import Job
from sensui.school.compute.registry import Kind, job
from sensui.school.compute.services import job_enqueue


@pytest.fixture
def kind(db: None) -> Iterator[Callable[..., Kind]]:
    """Makes a kind of runs that is gone after the test."""
    registry.kinds()
    before = dict(registry._kinds)

    def make(handler=lambda run: {}, name="tests.run", **more) -> Kind:
        return job(name, title="A run of the tests", **more)(handler)

    yield make
    registry._kinds.clear()
    registry._kinds.update(before)


@pytest.fixture
def asked(kind) -> Callable[..., Job]:
    """Ask for a run of the kind of the test."""

    def ask(learner=None, *, kind="tests.run", key="", **payload) -> Job:
        return job_enqueue(kind=kind, payload=payload, learner=learner, key=key)

    return ask


def lapse(job: Job) -> None:
    """As if nobody had renewed the lease."""
    Job.objects.filter(pk=job.pk, state="running").update(lease_until=Now() - timedelta(seconds=1))


def waited(job: Job) -> None:
    """As if the pause before the next attempt were over."""
    Job.objects.filter(pk=job.pk).update(not_before=None)


def now_is(job: Job) -> Job:
    return Job.objects.get(pk=job.pk)
