"""What the school did and what waits, for Prometheus: https://prometheus.io/docs/instrumenting/exposition_formats/."""

import hmac
from collections.abc import Iterator

from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.core.exceptions import PermissionDenied
from django.db.models import Count
from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_GET
from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, Counter, Histogram, generate_latest
from prometheus_client.core import GaugeMetricFamily, Metric

from .._options import secret_kept_in

REGISTRY = CollectorRegistry()
REQUESTS = Counter(
    "sensui_requests", "Answers, by page and status.", ["page", "method", "status"], registry=REGISTRY
)
SECONDS = Histogram(
    "sensui_request_seconds",
    "Time to an answer, by page.",
    ["page"],
    buckets=(0.01, 0.025, 0.05, 0.1, 0.15, 0.25, 0.5, 1, 2.5, 5, 10, 30),
    registry=REGISTRY,
)


class Rows:
    """What the database knows: counted when it is asked for."""

    def collect(self) -> Iterator[Metric]:
        from ..compute.models import Job
        from ..labs.models import Submission

        for name, says, model in (
            ("sensui_jobs", "Jobs, by state.", Job),
            ("sensui_submissions", "Notebooks handed in, by state.", Submission),
        ):
            family = GaugeMetricFamily(name, says, labels=["state"])
            counted = dict(model.objects.values_list("state").annotate(Count("pk")))
            for state in model.State.values:
                family.add_metric([state], counted.get(state, 0))
            yield family

    def describe(self) -> Iterator[Metric]:
        """Nothing before it is asked: there may be no database yet."""
        return iter(())


REGISTRY.register(Rows())  # type: ignore[arg-type]


def metrics_token() -> str:
    """What Prometheus sends as its bearer token; kept in the data folder."""
    return secret_kept_in(settings.OPTIONS.data / "metrics-token")


@login_not_required
@require_GET
def metrics(request: HttpRequest) -> HttpResponse:
    """Every figure. Only for whoever knows the token: they say who does what how often."""
    given = request.headers.get("Authorization", "").removeprefix("Bearer ")
    if not hmac.compare_digest(given.encode(), metrics_token().encode()):
        raise PermissionDenied
    return HttpResponse(generate_latest(REGISTRY), content_type=CONTENT_TYPE_LATEST)
