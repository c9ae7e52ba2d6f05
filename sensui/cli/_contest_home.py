"""A contest without a school: on data that everybody can make, and with the public part only."""

from pathlib import Path

from sensui.course import Contest, find_courses, read_contest
from sensui.grading.contests import (
    EntryRefused,
    Scores,
    check_predictions,
    open_contest,
    run_program,
    score,
)
from sensui.sandbox import default_sandbox

from ._lang import Tongue
from ._problems import Problem


def contest_here(name: str | None) -> Contest:
    """The contest that is meant among those of the courses that are here, or in this folder. Raises Problem, InvalidCourse."""
    files = [file for course in find_courses() for file in sorted(course.glob("*/contests/*/contest.toml"))]
    paths = {
        f"{file.parents[3].name}/{file.parents[2].name}/{file.parent.name}": file.parent for file in files
    }
    wanted = (name or "").strip("/")
    found = [path for path in paths if not wanted or path == wanted or path.endswith(f"/{wanted}")]
    if len(found) == 1:
        return read_contest(paths[found[0]])
    if name and (Path(name) / "contest.toml").is_file():
        return read_contest(Path(name))
    listed = ", ".join(paths) or "–"
    raise Problem(
        en=f"Which contest is meant? Name one of: {listed}.",
        ja=f"どのコンテストか分かりません。次のどれかを指定してください: {listed}",
    )


def score_here(contest: Contest, file: Path, tongue: Tongue) -> Scores:
    """The scores of a file or a program. Raises Problem."""
    data = open_contest(contest)
    try:
        if file.suffix == ".py":
            source = file.read_text(encoding="utf-8")
            return score(data, run_program(data, source, sandbox=default_sandbox()))
        with file.open("rb") as content:
            return score(data, check_predictions(data, content, file.name))
    except EntryRefused as error:
        raise Problem(en=f"{file}: {error.message.en}", ja=f"{file}: {error.message.ja}") from None
    except UnicodeDecodeError:
        raise Problem(
            en=f"{file}: this is not UTF-8. Save the program as UTF-8.",
            ja=f"{file}: 文字コードが UTF-8 ではありません。UTF-8 で保存し直してください。",
        ) from None
