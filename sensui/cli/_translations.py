"""What the machine's exceptions say, in the reader's language; each builds its own English sentence."""

from sensui.course import AmbiguousLab, InvalidCourse, LabNotFound
from sensui.grading import BrokenLab, JudgeUnavailable, NotANotebook, UnknownLab, WrongLab
from sensui.grading.contests import BrokenContest

from ._lang import Tongue

BROKEN_CONTEST = (
    "コンテストの準備に問題があります。あなたの提出物のせいではありません。講座の作者に知らせてください。"
)


def translated(error: BaseException, lang: Tongue) -> str:
    """One sentence or two: what is so, what was expected, what to do."""
    return str(error) if lang is Tongue.EN else _in_japanese(error)


def _in_japanese(error: BaseException) -> str:
    match error:
        case BrokenContest(contest=contest):
            return f"{contest}: {BROKEN_CONTEST}"
        case NotANotebook(file=file):
            return (
                f"{file}: ノートブックではありません。Jupyter で保存した .ipynb ファイルを指定してください。"
            )
        case UnknownLab(file=file, lab=None):
            return (
                f"{file}: どのラボのノートブックか分かりません。"
                "`sensui notebook LAB` で作ったものを使うか、--lab でラボを指定してください。"
            )
        case UnknownLab(file=file, lab=lab):
            return f"{file}: ラボ `{lab}` はここのコースにありません。--lab でラボを指定してください。"
        case WrongLab(file=file, found=found, expected=expected):
            return f"{file}: `{found}` のノートブックです。`{expected}` のものを指定してください。"
        case BrokenLab(lab=lab, exercise=exercise):
            return (
                f"{lab}: 課題 `{exercise}` の採点の準備に問題があります。あなたのコードのせいではありません。"
                "講座の作者に知らせてください。"
            )
        case JudgeUnavailable():
            return "採点の途中で実行環境が失われました。何も失われていません。もう一度試し、`sensui doctor` も見てください。"
        case LabNotFound(name=name, known=known):
            return (
                f"ラボ {name!r} は見つかりません。次のどれかを指定してください: {'、'.join(known) or 'なし'}"
            )
        case AmbiguousLab(name=name, among=among):
            return f"ラボ {name!r} に当たるものがいくつもあります: {'、'.join(among)}。もう少し長く書いてください。"
        case InvalidCourse(faults=faults):
            places = "\n".join(f"  {fault}" for fault in faults[:10])
            return f"コースのファイルに誤りがあります ({len(faults)} 件)。`sensui verify` で確かめてください。\n{places}"
        case _:
            return str(error)
