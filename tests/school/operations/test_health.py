"""Health, metrics and logs: what an operator's programs read."""

import io
import json
import logging
import logging.config

import pytest
from django.db import OperationalError
from django.test import Client
from prometheus_client.parser import text_string_to_metric_families

from sensui.school._options import Options, OptionsError
from sensui.school.operations.logs import logging_of
from sensui.school.operations.metrics import metrics_token

pytestmark = pytest.mark.django_db


class TestHealth:
    def test_a_school_that_is_well_says_so_to_anyone(self, school) -> None:
        answer = Client().get("/health/")

        assert (200, "ok") == (answer.status_code, answer.json()["status"])
        assert "no-store" == answer.headers["Cache-Control"]

    def test_a_database_that_does_not_answer_is_told(self, school, monkeypatch) -> None:
        def gone(*_: object) -> None:
            raise OperationalError("the server closed the connection")

        monkeypatch.setattr("sensui.school.operations.health.connection.cursor", gone)
        answer = Client().get("/health/")

        assert 503 == answer.status_code
        assert {"status": "failing", "database": "failing", "data": "ok"} == answer.json()


class TestMetrics:
    def read(self, **headers: str) -> dict[tuple[str, tuple[str, ...]], float]:
        answer = Client(headers=headers).get("/metrics")
        assert 200 == answer.status_code
        return {
            (sample.name, tuple(sorted(sample.labels.values()))): sample.value
            for family in text_string_to_metric_families(answer.content.decode())
            for sample in family.samples
        }

    @pytest.mark.parametrize("given", ["", "Bearer ", "Bearer wrong", "Bearer 潜水"])
    def test_only_whoever_knows_the_token_reads_them(self, school, given: str) -> None:
        headers = {"HTTP_AUTHORIZATION": given.encode().decode("latin-1")} if given else {}

        assert 403 == Client().get("/metrics", **headers).status_code

    def test_answers_are_counted_by_page(self, school, browser: Client) -> None:
        own = {"authorization": f"Bearer {metrics_token()}"}
        name = ("sensui_requests_total", ("200", "GET", "catalog:catalogue"))
        before = self.read(**own).get(name, 0)
        browser.get("/courses/")
        browser.get("/courses/")

        assert before + 2 == self.read(**own)[name]

    def test_what_learners_type_into_addresses_makes_no_names(self, school, browser: Client) -> None:
        for word in ("a", "b", "c"):
            browser.get(f"/nowhere/{word}/")

        pages = {
            labels
            for name, labels in self.read(authorization=f"Bearer {metrics_token()}")
            if name.startswith("sensui_requests")
        }
        assert not any("nowhere" in label for labels in pages for label in labels)

    def test_what_waits_is_counted(self, school) -> None:
        figures = self.read(authorization=f"Bearer {metrics_token()}")

        assert 0 == figures[("sensui_jobs", ("queued",))]
        assert 0 == figures[("sensui_submissions", ("queued",))]


class TestLogs:
    def test_each_answer_has_the_name_of_its_request(self, school, browser: Client) -> None:
        names = {browser.get("/courses/").headers["X-Request-ID"] for _ in range(3)}

        assert 3 == len(names)

    def test_as_json_each_line_is_an_object(self, school, browser: Client, learner) -> None:
        stream = io.StringIO()
        logger = logging.getLogger("sensui.requests")
        kept, level = logger.handlers[:], logger.level
        shape = logging_of("json")
        shape["handlers"]["console"]["stream"] = stream
        try:
            logging.config.dictConfig(shape)
            name = browser.get("/courses/").headers["X-Request-ID"]
        finally:
            logging.config.dictConfig(logging_of("text"))
            logger.handlers, logger.level = kept, level
        line = json.loads(stream.getvalue().splitlines()[-1])

        assert ("catalog:catalogue", 200, learner.pk) == (line["page"], line["status"], line["learner"])
        assert (name, "INFO", "sensui.requests") == (line["request"], line["level"], line["logger"])

    def test_a_style_that_is_none_is_refused(self, monkeypatch) -> None:
        monkeypatch.setenv("SENSUI_LOG", "xml")

        with pytest.raises(OptionsError, match="SENSUI_LOG is 'xml', expected text or json"):
            Options.from_environment()
