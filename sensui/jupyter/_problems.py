"""What kept a notebook from being judged, in words that fit where they are read: below a cell."""

from collections.abc import Sequence

from sensui.course import AmbiguousLab, InvalidCourse, LabNotFound
from sensui.grading import BrokenLab, JudgeUnavailable, NotANotebook, UnknownLab, WrongLab
from sensui.sandbox import SandboxError

from ._unexpected import unexpected
from ._words import Problem, Words


def words_of(error: Exception) -> Words:
    """One sentence or two: what is so, and what to do. What nobody expected is written to a log, which they name."""
    match error:
        case NotANotebook(why=why):
            return Words(
                en=f"This is not a notebook ({why}). Save it, and check again.",
                ja=f"ノートブックとして読めません ({why})。保存してから、もう一度採点してください。",
            )
        case UnknownLab() | LabNotFound() | AmbiguousLab() | WrongLab():
            return _of_lab(error)
        case BrokenLab(lab=lab, exercise=exercise) as broken:
            return Words(
                en=str(broken),
                ja=f"{lab}: 課題 `{exercise}` の採点の準備に問題があります。あなたのコードのせいではありません。"
                "講座の作者に知らせてください。",
            )
        case InvalidCourse(faults=faults):
            return Words(
                en=f"The files of this lab have {len(faults)} faults. That is not your fault: tell the course's author, "
                "who sees them with `sensui verify`.",
                ja=f"このラボのファイルに誤りが {len(faults)} 件あります。あなたのせいではありません。"
                "講座の作者に知らせてください。`sensui verify` で確かめられます。",
            )
        case JudgeUnavailable(why=why):
            return Words(
                en=f"The sandbox was lost while judging: {why}. Nothing is lost: check again, and see `sensui doctor`.",
                ja="採点の途中で実行環境が失われました。何も失われていません。もう一度試し、`sensui doctor` も見てください。",
            )
        case SandboxError():
            return Words(
                en=f"Your code could not be run for judging. {error} See `sensui doctor`.",
                ja=f"採点のためにコードを実行できませんでした。{error} `sensui doctor` も見てください。",
            )
        case _:
            return unexpected(error)


def _of_lab(error: Exception) -> Words:
    match error:
        case WrongLab(found=found, expected=expected):
            return Words(
                en=f"This is the notebook of `{found}`, not of `{expected}`. Name its own lab, or leave `--lab` out.",
                ja=f"これは `{found}` のノートブックで、`{expected}` のものではありません。"
                "このラボの名前を指定するか、`--lab` を外してください。",
            )
        case UnknownLab(lab=str() as lab):
            return Words(
                en=f"The notebook names the lab `{lab}`, which no course here has. "
                "Name the lab (`%check --lab NAME`), or a school that has it (`%school ADDRESS`).",
                ja=f"このノートブックのラボ `{lab}` は、ここのコースにありません。"
                "ラボを指定する (`%check --lab NAME`) か、そのラボのあるスクールを指定してください (`%school ADDRESS`)。",
            )
        case LabNotFound(name=name, known=known):
            return Words(
                en=f"There is no lab `{name}` here. The labs are: {', '.join(known) or 'none'}.",
                ja=f"ラボ `{name}` は見つかりません。ここにあるラボ: {'、'.join(known) or 'なし'}",
            )
        case AmbiguousLab(name=name, among=among):
            return Words(
                en=f"Several labs end in `{name}`: {', '.join(among)}. Write more of its path.",
                ja=f"ラボ `{name}` に当たるものがいくつもあります: {'、'.join(among)}。もう少し長く書いてください。",
            )
    return Words(
        en="Nothing here says which lab this notebook belongs to. Name it: `%check --lab NAME`.",
        ja="どのラボのノートブックか分かりません。ラボを指定してください: `%check --lab NAME`",
    )


def no_such_exercise(name: str, names: Sequence[str]) -> Problem:
    """The refusal of an exercise that a lab does not have."""
    return Problem(
        en=f"This lab has no exercise `{name}`. Its exercises are: {', '.join(names)}.",
        ja=f"このラボに課題 `{name}` はありません。課題は次のとおりです: {'、'.join(names)}",
    )
