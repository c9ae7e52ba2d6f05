"""What deploy/ says can be read, is pinned, watches itself, and holds no secret."""

import re
import shutil
import subprocess
import tomllib
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

yaml = pytest.importorskip("yaml")

DEPLOY = Path(__file__).parents[2] / "deploy"
UNITS = sorted((DEPLOY / "systemd").glob("*.service"))
PINNED = re.compile(r"^[\w./-]+:\d+\.\d+(\.\d+)?[\w.-]*$")


@pytest.fixture(scope="module")
def compose() -> dict[str, Any]:
    return yaml.safe_load((DEPLOY / "compose.yaml").read_text(encoding="utf-8"))


def test_the_compose_file_has_all_that_a_school_for_many_needs(compose):
    assert {"school", "worker", "database", "broker", "caddy"} == set(compose["services"])


def test_every_image_is_pinned_to_a_release(compose):
    images = [service["image"] for service in compose["services"].values()]
    images += re.findall(r"^FROM (\S+)", (DEPLOY / "Dockerfile").read_text(encoding="utf-8"), re.MULTILINE)

    assert [] == [image for image in images if not PINNED.match(image)]


def test_every_service_says_how_it_is(compose):
    assert [] == [
        name for name, service in compose["services"].items() if "test" not in service["healthcheck"]
    ]


def test_only_the_proxy_is_reached_from_outside(compose):
    assert ["caddy"] == [name for name, service in compose["services"].items() if "ports" in service]
    assert compose["networks"]["inside"]["internal"]


def test_no_secret_stands_in_the_files(compose):
    for name, service in compose["services"].items():
        for key, value in (service.get("environment") or {}).items():
            secret = re.search("PASSWORD|SECRET|TOKEN|KEY", key)
            assert not secret or key.endswith("_FILE"), f"{name}: {key} is {value!r}"
    assert [] == [name for name, one in compose["secrets"].items() if set(one) != {"file"}]
    assert (
        not (DEPLOY / "secrets").exists() or "deploy/secrets/" in (DEPLOY.parent / ".gitignore").read_text()
    )


def test_every_secret_that_is_used_is_declared(compose):
    used = {name for service in compose["services"].values() for name in service.get("secrets", ())}

    assert used <= set(compose["secrets"])
    assert {"secret_key", "database_url", "broker_url"} <= used


def test_the_settings_to_begin_with_lack_nothing_but_their_secrets(tmp_path):
    from sensui.school._school_faults import SchoolRefused
    from sensui.school._school_file import read_school_file

    text = (DEPLOY / "settings.toml").read_text(encoding="utf-8")
    with pytest.raises(SchoolRefused) as refused:
        read_school_file(DEPLOY / "settings.toml")
    assert {"school.secret_key", "database.url", "jobs.broker", "email.smtp.password"} == {
        fault.name for fault in refused.value.faults
    }

    for name, secret in SECRETS.items():
        (tmp_path / name).write_text(secret)
    (tmp_path / "settings.toml").write_text(text.replace("/run/secrets/", f"{tmp_path}/"))

    assert ("school.example.org",) == read_school_file(tmp_path / "settings.toml").school.hosts
    assert {"school", "database", "jobs", "email"} == set(tomllib.loads(text))


SECRETS = {
    "secret_key": "kT7q0Zr4Jm2Xw9Ld5Vn8Bs1Hf6Pc3YgQeUaRiOtM",
    "database_url": "postgresql://sensui:9f2c7be1a4@database:5432/sensui",
    "broker_url": "amqp://sensui:5d8e0c3f7b@broker:5672//",
    "smtp_password": "b71f0a9c4e",
}


@pytest.mark.parametrize("unit", UNITS, ids=lambda unit: unit.name)
def test_a_unit_is_one_that_systemd_understands(unit):
    analyze = shutil.which("systemd-analyze")
    if analyze is None:
        pytest.skip("systemd is not here")
    said = subprocess.run([analyze, "verify", str(unit)], capture_output=True, text=True, check=False).stderr

    # The program is where the guide puts it, not where this test runs.
    own = [
        line for line in said.splitlines() if line.startswith(unit.name) and "is not executable" not in line
    ]
    assert [] == own


@pytest.mark.parametrize("unit", UNITS, ids=lambda unit: unit.name)
def test_a_unit_runs_with_as_little_as_it_can(unit):
    text = unit.read_text(encoding="utf-8")

    for line in (
        "User=sensui",
        "NoNewPrivileges=yes",
        "ProtectSystem=strict",
        "ProtectHome=yes",
        "CapabilityBoundingSet=",
    ):
        assert line in text.splitlines()


def test_a_learners_claim_of_an_address_ends_at_the_proxy():
    text = (DEPLOY / "Caddyfile").read_text(encoding="utf-8")

    assert "header_up X-Forwarded-For {remote_host}" in text


@pytest.mark.parametrize(
    ("mode", "is_in_container", "state"),
    [(0o444, True, "here"), (0o444, False, "absent"), (0o440, False, "here")],
)
def test_the_doctor_judges_the_key_by_who_can_be_where_it_lies(
    tmp_path, monkeypatch, mode, is_in_container, state
):
    """`secrets.sh` makes it readable to all, for Docker keeps its owner on this machine; only the school sees the container."""
    from sensui.cli import _deployment

    key = tmp_path / "secret_key"
    key.write_text(SECRETS["secret_key"])
    key.chmod(mode)
    if is_in_container:
        monkeypatch.setattr(_deployment, "_IN_CONTAINER", tmp_path)
    named = SimpleNamespace(school=SimpleNamespace(secret_key=SimpleNamespace(file=key)))

    assert state == _deployment._secret(SimpleNamespace(school=named, data=tmp_path)).state.value


def test_what_is_stopped_is_given_the_time_that_a_worker_takes(compose):
    foreground = (DEPLOY.parent / "sensui/school/compute/foreground.py").read_text(encoding="utf-8")
    grace = float(re.search(r"^GRACE_SECONDS = ([\d.]+)$", foreground, re.MULTILINE)[1])
    worker = (DEPLOY / "systemd" / "sensui-worker.service").read_text(encoding="utf-8")

    assert grace < int(compose["services"]["worker"]["stop_grace_period"].removesuffix("s"))
    assert grace < int(re.search(r"^TimeoutStopSec=(\d+)$", worker, re.MULTILINE)[1])
    assert "KillMode=mixed" in worker.splitlines()
