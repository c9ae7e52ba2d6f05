"""`sensui verify`, `sensui demo` and `sensui doctor`"""

from pathlib import Path

import pytest


def spoil(school: Path) -> Path:
    lab = school / "small/first-steps/labs/standardize"
    checks = lab / "checks.py"
    checks.write_text(checks.read_text().replace("    check.leaves_arguments_alone()\n", ""))
    return lab


@pytest.mark.slow
def test_what_does_not_hold_is_listed_above_the_figures(sensui, school: Path) -> None:
    said = sensui("verify", spoil(school))

    assert said.code == 1
    assert "✗ misconception  small/first-steps/standardize  center  center_changes_the_table" in said.out
    assert "it passes, expected a refusal" in said.out
    assert "3/4 75%" in said.out
    assert "not hold" in said.out.splitlines()[-1]


@pytest.mark.slow
def test_a_proof_is_given_in_json(sensui, school: Path) -> None:
    said = sensui("verify", "--json", "proof.json")

    assert said.code == 0
    assert "Everything holds" in said.out
    assert '"holds": true' in Path("proof.json").read_text()


def test_a_folder_with_nothing_to_prove_is_one_sentence(sensui) -> None:
    said = sensui("verify", ".")

    assert said.code == 2
    assert said.err.startswith("sensui: .: there is no course.toml, unit.toml, lab.toml or contest.toml")


def test_the_demo_shows_both_verdicts(sensui) -> None:
    said = sensui("demo", "standardize")

    assert said.code == 0
    assert "3/3 points" in said.out
    assert "at fault: center" in said.out


def test_the_demo_speaks_japanese(sensui) -> None:
    said = sensui("demo", "standardize", "--lang", "ja")

    assert "すべて正しい答えの場合" in said.out
    assert "原因: center" in said.out


def test_the_doctor_names_each_thing_with_what_it_enables(sensui) -> None:
    items = {one["id"]: one for one in sensui("doctor", "--json").json}

    assert list(items) == ["python", "courses", "isolation", "torch", "fonts", "browser", "database", "node"]
    assert all(one["enables"] for one in items.values())
    assert all(one["install"] for one in items.values() if one["state"] == "absent")


def test_the_doctor_tells_a_school_without_courses_what_to_do(
    sensui, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("SENSUI_COURSES", str(tmp_path / "desk"))

    said = sensui("doctor")

    assert said.code == 1
    assert "sensui new course NAME" in said.out


def test_the_doctor_does_not_say_the_password_of_the_database(
    sensui, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATABASE_URL", "postgresql://sensui:secret@127.0.0.1:1/sensui")

    said = sensui("doctor")

    assert "PostgreSQL (127.0.0.1)" in said.out
    assert "secret" not in said.out + said.err


def test_the_doctor_speaks_japanese(sensui) -> None:
    assert "隔離" in sensui("doctor", "--lang", "ja").out
