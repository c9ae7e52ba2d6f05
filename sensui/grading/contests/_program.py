"""A program as an entry: it learns from the training data and answers for the test inputs, behind the wall.

Nothing else is there with it: no label of a test example, no word of which part is public, no network.
"""

import ast
from typing import Any

import numpy as np

from sensui._interpreter import code_of, tree_of
from sensui.course import Form
from sensui.sandbox import End, Limits, Sandbox

from .._profiles import profile_of
from ..harness import MAX_BYTES, Opaque, Tensor
from ._data import ContestData
from ._predictions import Predictions, predictions_of
from ._wall import Raised, Stopped, TooLarge, answer_behind_the_wall
from ._words import Whole, refused

KIB = 1024
DRIVE = '''
def contest(lab, inputs, labels, questions):
    """Let the program learn, if it wants to, then ask it."""
    fit = getattr(lab, "fit", None)
    if fit is not None:
        fit(inputs, labels)
    return lab.predict(questions)
'''
LONGEST_MESSAGE = 200


def check_program(data: ContestData, source: str) -> None:
    """What can be said of a program without running it. Raises EntryRefused."""
    contest = data.contest
    if not contest.takes_program:
        raise refused(
            "this contest takes predictions only. Hand in a file.",
            "このコンテストで提出できるのは予測のファイルだけです。",
        )
    if len(source.encode(errors="replace")) > contest.program_kib * KIB:
        raise refused(
            "the program is longer than {most} KiB.",
            "プログラムが {most} KiB を超えています。",
            most=contest.program_kib,
        )
    if _bytes(data) > MAX_BYTES:
        raise _too_many()
    needed = "act" if contest.metric.form is Form.ACTIONS else "predict"
    if needed not in _defined(source):
        raise refused(
            "the program does not define `{name}` at its top level. Write `def {name}({argument}):`.",
            "プログラムの一番外側に `{name}` がありません。`def {name}({argument}):` を書いてください。",
            name=needed,
            argument="observation" if needed == "act" else "inputs",
        )


def _defined(source: str) -> set[str]:
    try:
        tree = tree_of(source)
        code_of(tree, "program")
    except SyntaxError as error:
        raise refused(
            "this is no Python: {says}.",
            "Python として読み取れません: {says}",
            row=error.lineno or 1,
            says=Whole(str(error.msg)[:LONGEST_MESSAGE]),
        ) from None
    except (ValueError, RecursionError, MemoryError, OverflowError):
        raise refused(
            "this is nothing that Python can read.", "Python として読み取れないプログラムです。"
        ) from None
    functions = (ast.FunctionDef, ast.ClassDef)
    names = {node.name for node in ast.walk(tree) if isinstance(node, functions)}
    return names | {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}


def run_program(data: ContestData, source: str, *, sandbox: Sandbox) -> Predictions:
    """What a program predicts. Raises EntryRefused, and JudgeUnavailable when the system failed."""
    check_program(data, source)
    contest = data.contest
    if contest.metric.form is Form.ACTIONS:
        from ._episodes import returns_of

        return returns_of(data, source, sandbox=sandbox)
    try:
        answer = answer_behind_the_wall(
            sandbox,
            profile_of(contest.profile),
            limits=limits_of(data),
            cells={"program": source},
            drive="contest",
            source=DRIVE,
            args=[_sent(data.train.inputs), _sent(data.train.labels), _sent(data.inputs)],
        )
    except TooLarge:
        raise _too_many() from None
    except Stopped as stop:
        raise stopped(data, stop) from None
    if answer.raised is not None:
        raise raised(answer.raised)
    return predictions_of(data, _rows(data, answer.value), range(1, data.rows + 1))


def _bytes(data: ContestData) -> int:
    """How much a program would be handed, as far as that is arrays."""
    given = (data.train.inputs, data.train.labels, data.inputs)
    return sum(one.nbytes for one in given if isinstance(one, np.ndarray))


def _too_many() -> Exception:
    return refused(
        "these data are too many for a program. Train on your own machine, and hand in predictions.",
        "このデータは大きいため、プログラムは提出できません。自分のマシンで学習し、予測のファイルを提出してください。",
    )


def limits_of(data: ContestData) -> Limits:
    """What a program of this contest may use."""
    return Limits(**data.contest.limits.given)


def _sent(values: Any) -> Any:
    return values if isinstance(values, np.ndarray) else [_written(value) for value in values]


def _written(value: Any) -> Any:
    """A text as it is; boxes as a list of their numbers."""
    if isinstance(value, str):
        return value
    return [[box.label, box.x, box.y, box.width, box.height] for box in value]


def _rows(data: ContestData, value: Any) -> list[list[Any]]:
    """The cells of each example, as if they had come from a file."""
    if isinstance(value, Tensor):
        value = value.array
    if isinstance(value, np.ndarray) and value.dtype.kind in "biuf" and value.ndim:
        value = value.tolist()
    width = len(data.contest.columns) - 1
    if not isinstance(value, list | tuple) or len(value) != data.rows:
        found = f"{len(value)} of them" if isinstance(value, list | tuple) else _kind(value)
        raise refused(
            "`predict` returned {found}, expected {rows} predictions, one for each input.",
            "`predict` が返したのは {found} です。入力ごとに 1 つ、全部で {rows} 個の予測を返してください。",
            found=found,
            rows=data.rows,
        )
    rows = [list(one) if isinstance(one, list | tuple) else [one] for one in value]
    for place, row in enumerate(rows, start=1):
        if len(row) != width:
            raise refused(
                "a prediction has {found} parts, expected {width}.",
                "予測が {found} 個の値でできています。{width} 個にしてください。",
                row=place,
                found=len(row),
                width=width,
            )
    return [[_plain(cell) for cell in row] for row in rows]


def _kind(value: Any) -> str:
    """What something is called that is no list of predictions."""
    if isinstance(value, np.ndarray):
        return f"ndarray ({value.dtype}, {value.ndim}-d)"
    return value.kind if isinstance(value, Opaque) else type(value).__name__


def _plain(cell: Any) -> Any:
    if isinstance(cell, np.generic):
        cell = cell.item()
    if isinstance(cell, Opaque):
        cell = cell.kind
    return cell if isinstance(cell, str | int | float | None) else str(cell)


def stopped(data: ContestData, stop: Stopped) -> Exception:
    """Why a program that did not live to answer is refused."""
    limits = limits_of(data)
    match stop.end:
        case End.TIMED_OUT:
            return refused(
                "the program was not done after {seconds} s of computing or {wall} s in all. Give it less to do, "
                "or hand in predictions.",
                "プログラムが、計算時間 {seconds} 秒、全体で {wall} 秒までに終わりませんでした。"
                "計算を減らすか、予測のファイルを提出してください。",
                seconds=f"{limits.cpu_seconds:g}",
                wall=f"{limits.wall_seconds:g}",
            )
        case End.OUT_OF_MEMORY:
            return refused(
                "the program needs more than {memory} MiB of memory. Work through the data in smaller pieces.",
                "プログラムのメモリーが {memory} MiB を超えました。データを小分けにして処理してください。",
                memory=limits.memory_mib,
            )
        case End.FORBIDDEN:
            return refused(
                "the program did what is not allowed here, such as opening a connection.",
                "プログラムが、通信など、ここでは許されていないことをしました。",
            )
    return refused(
        "the program ended before it answered ({end}). Is there an exit in it?",
        "プログラムが答える前に終わりました ({end})。途中で終了していないか確かめてください。",
        end=str(stop.end),
    )


def raised(error: Raised) -> Exception:
    """Why a program that raised is refused."""
    if error.type == "ResultTooLarge":
        return refused("what `predict` returned is too large.", "`predict` が返した値が大きすぎます。")
    if error.type == "MemoryError":
        return refused(
            "the program ran out of memory. Work through the data in smaller pieces.",
            "プログラムのメモリーが足りません。データを小分けにして処理してください。",
        )
    row = next((frame.line for frame in reversed(error.where) if frame.cell == "program"), None)
    said = " ".join(f"{error.type}: {error.message}".split())[:LONGEST_MESSAGE]
    return refused(
        "the program raised {said}.", "プログラムでエラーが起きました。{said}", row=row, said=Whole(said)
    )
