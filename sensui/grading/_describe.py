"""Turn what a trial found into the words that a learner reads: first the relation, then the facts."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import numpy as np

from sensui.course import Lang, Text
from sensui.sandbox import End

from . import _words as words
from ._attempt import Attempt, Trial
from ._compare import Difference, Sort, first_difference, leaves
from ._results import Evidence, Finding, Kind
from ._show import call, of_shape, shown, shown_apart, spaced
from ._subject import Answer, Question
from .checks import CheckFunction, Failure, Reason
from .harness import Tensor
from .relations import relation_of

MOST_DRAWN = 1024


def findings_of(
    attempt: Attempt, function: CheckFunction, part: int, trial: Trial, *, is_recognised: bool = False
) -> list[Finding]:
    """Return what is to be said about a trial that did not pass, for the exercise's own learner.

    Where a known wrong idea gave every one of the answers, chance had no part in them.
    """
    exercise = function.exercise
    if isinstance(trial.reason, End):
        return [Finding(kind=Kind.STOPPED, message=words.stopped(exercise, trial.reason, attempt.limits))]
    assert trial.examined is not None
    assert trial.examined.failure is not None
    failure = trial.examined.failure
    parameters = attempt.reference.parameters(exercise)
    arguments = _arguments(failure.question, parameters)
    match failure.reason:
        case Reason.RAISED:
            if exercise in trial.unloaded and _is_undefined(
                failure
            ):  # the cell stopped before its definition
                answer = Answer(raised=trial.unloaded[exercise])
                return _raised(exercise, replace(failure, answer=answer), {}, attempt)
            return _raised(exercise, failure, arguments, attempt)
        case Reason.DIFFERENT:
            unsteady = [] if is_recognised else _unsteady(attempt, function, part, trial)
            return unsteady or _different(exercise, failure, arguments, attempt)
        case Reason.GRADIENT:
            return _gradient(exercise, failure, arguments)
    return [Finding(kind=Kind.DIFFERENCE, message=_statement(exercise, failure, parameters))]


def described_answer(
    attempt: Attempt, exercise: str, question: Question, got: Answer, wanted: Answer
) -> list[Finding]:
    """Return what is to be said of one wrong answer, outside any check of the exercise's own."""
    parameters = attempt.reference.parameters(exercise)
    arguments = _arguments(question, parameters)
    names = attempt.reference.outputs(exercise)
    difference = None if got.raised else first_difference(got.value, wanted.value, names=names)
    reason = Reason.DIFFERENT if difference else Reason.RAISED
    failure = Failure(reason=reason, question=question, answer=got, wanted=wanted, difference=difference)
    if difference is None:
        return _raised(exercise, failure, arguments, attempt)
    return _different(exercise, failure, arguments, attempt)


def _different(
    exercise: str, failure: Failure, arguments: Mapping[str, Any], attempt: Attempt
) -> list[Finding]:
    assert failure.difference is not None
    wanted = failure.wanted.value if failure.wanted else failure.difference.want
    parts = dict(leaves(wanted, names=attempt.reference.outputs(exercise)))
    relation = relation_of(failure.difference, arguments=arguments, parts=parts)
    facts = _facts(exercise, failure.difference, arguments)
    seen = _evidence(exercise, failure.difference)
    if relation is None:
        asked = words.asked(failure.difference)
        return [Finding(kind=Kind.DIFFERENCE, message=words.joined(facts, asked), evidence=seen)]
    return [
        Finding(kind=Kind.RELATION, message=relation),
        Finding(kind=Kind.DIFFERENCE, message=facts, evidence=seen),
    ]


def _evidence(exercise: str, difference: Difference) -> Evidence | None:
    """The two arrays, where they are small numbers on a line or in a table."""
    pair = _plain(difference.got), _plain(difference.want)
    if not all(_is_drawable(one) for one in pair):
        return None
    return Evidence(name=difference.path or f"{exercise}(…)", got=pair[0], want=pair[1])


def _is_drawable(value: Any) -> bool:
    is_numbers = isinstance(value, np.ndarray) and value.dtype.kind in "biuf"
    return is_numbers and value.ndim in (1, 2) and 1 < value.size <= MOST_DRAWN


def _facts(exercise: str, difference: Difference, arguments: Mapping[str, Any]) -> Text:
    where = difference.path or f"{exercise}(…)"
    came, wanted = _plain(difference.got), _plain(difference.want)
    if difference.sort is Sort.SHAPE:
        en = f"`{where}` has shape {np.shape(came)}, expected {np.shape(wanted)}"
        ja = f"`{where}` の形は {np.shape(came)} ですが、正しくは {np.shape(wanted)} です"
    elif difference.sort in (Sort.VALUE, Sort.NOT_FINITE) and np.ndim(came):
        place = f"{where}[{', '.join(map(str, difference.index))}]"
        pair = came[difference.index], wanted[difference.index]
        counted = words.counted(difference.right, np.size(came))
        en = "`{}` is {}, expected {} ({})".format(place, *shown_apart(*pair, Lang.EN), counted.en)
        is_ja, due_ja = map(spaced, shown_apart(*pair, Lang.JA))
        ja = f"`{place}` は{is_ja}ですが、正しくは{due_ja}です。{counted.ja}"
    elif difference.sort is Sort.KEYS:
        en = f"The keys of `{where}` are {_listed(came)}, expected {_listed(wanted)}"
        ja = f"`{where}` のキーは {_listed(came)} ですが、正しくは {_listed(wanted)} です"
    elif difference.sort is Sort.TYPE and isinstance(wanted, np.ndarray) and wanted.ndim:
        en = f"`{where}` is {shown(came)}, expected {of_shape(wanted, Lang.EN)}"
        ja = f"`{where}` は{spaced(shown(came, Lang.JA))}ですが、正しくは{of_shape(wanted, Lang.JA)}です"
    else:
        en = "`{}` is {}, expected {}".format(where, *shown_apart(came, wanted, Lang.EN))
        is_ja, due_ja = map(spaced, shown_apart(came, wanted, Lang.JA))
        ja = f"`{where}` は{is_ja}ですが、正しくは{due_ja}です"
    return _with_call(exercise, arguments, en=en, ja=ja)


def _listed(keys: list[Any]) -> str:
    return ", ".join(f"`{key}`" for key in keys) or "–"


def _with_call(exercise: str, arguments: Mapping[str, Any], *, en: str, ja: str) -> Text:
    if not arguments:
        return Text(en=f"{en}.", ja=f"{ja}。")
    made_en, made_ja = (call(exercise, arguments, lang) for lang in (Lang.EN, Lang.JA))
    return Text(en=f"{en}, for {made_en}.", ja=f"{ja}(入力: {made_ja})。")


def _is_undefined(failure: Failure) -> bool:
    """Whether a call failed because there was nothing to call: no line of the learner's was reached."""
    raised = failure.answer.raised if failure.answer else None
    return raised is not None and raised.type in ("AttributeError", "NameError") and not raised.where


def _raised(exercise: str, failure: Failure, arguments: Mapping[str, Any], attempt: Attempt) -> list[Finding]:
    assert failure.answer is not None
    assert failure.answer.raised is not None
    raised = failure.answer.raised
    if raised.type == "ResultTooLarge":
        return [Finding(kind=Kind.STOPPED, message=words.too_large(exercise))]
    if raised.type == "MemoryError":
        message = words.stopped(exercise, End.OUT_OF_MEMORY, attempt.limits)
        return [Finding(kind=Kind.STOPPED, message=message)]
    if raised.type in ("SystemExit", "KeyboardInterrupt"):
        return [Finding(kind=Kind.ERROR, message=words.stopped(exercise, End.EXITED, attempt.limits))]
    at = next((f for f in reversed(raised.where) if f.cell == exercise), None)
    place_en = f" at line {at.line} of its cell, `{at.text}`" if at else ""
    place_ja = f"(セルの {at.line} 行目 `{at.text}`)" if at else ""
    message = _with_call(
        exercise,
        arguments,
        en=f"`{exercise}` raised {raised.type}{place_en}: {raised.message}".rstrip(": "),
        ja=f"`{exercise}` で {raised.type} が発生しました{place_ja}: {raised.message}".rstrip(": "),
    )
    found = [Finding(kind=Kind.ERROR, message=message)]
    if placeholder := words.leftover(attempt.sources[exercise]):
        found.insert(0, Finding(kind=Kind.ERROR, message=placeholder))
    return found


def _unsteady(attempt: Attempt, function: CheckFunction, part: int, trial: Trial) -> list[Finding]:
    """Ask once more, in a fresh process: does the same call give the same result?"""
    assert trial.examined is not None
    assert trial.examined.failure is not None
    again = attempt.repeat(function, part, replaced=trial.replaced)
    if again.examined is None or again.examined.failure is None:
        differs = again.passed
    else:
        ours, theirs = trial.examined.failure.answer, again.examined.failure.answer
        differs = _differ(ours, theirs)
    if not differs:
        return []
    exercise = function.exercise
    message = Text(
        en=f"`{exercise}` gives another result each time for the same input. Where does chance come in, and should it?",
        ja=f"`{exercise}` の結果が、同じ入力でも毎回変わります。乱数はどこで使われていますか? ここで必要ですか?",
    )
    return [Finding(kind=Kind.RELATION, message=message)]


def _differ(ours: Answer | None, theirs: Answer | None) -> bool:
    if ours is None or theirs is None or ours.raised or theirs.raised:
        return False
    return first_difference(ours.value, theirs.value) is not None


def _gradient(exercise: str, failure: Failure, arguments: Mapping[str, Any]) -> list[Finding]:
    facts = failure.facts or {}
    name, of, got, want = facts["name"], facts["of"], facts["got"], facts["want"]
    if got is None or got.size != want.size:
        size = 0 if got is None else got.size
        count = Text(
            en=f"`{name}` holds {size} numbers, but `{of}` has {want.size} derivatives here. What has one derivative each?",
            ja=f"`{name}` に入っている数は {size} 個ですが、ここでは `{of}` の微分が {want.size} 個あります。何に対して 1 つずつですか?",
        )
        return [Finding(kind=Kind.DIFFERENCE, message=count)]
    difference = first_difference(got.reshape(want.shape), want, path=name, rtol=1e-3, atol=1e-4)
    relation = relation_of(difference, arguments=arguments, parts={}) if difference else None
    index = difference.index if difference else ()
    message = Text(
        en=f"`{name}` is not the slope of `{of}`: nudging the parameter gives {want[index]:.6g} where `{name}` says {got.reshape(want.shape)[index]:.6g}. Which step of the derivation differs?",
        ja=f"`{name}` が `{of}` の傾きになっていません。パラメータを少し動かすと傾きは {want[index]:.6g} ですが、`{name}` は {got.reshape(want.shape)[index]:.6g} です。導出のどの段階が違いますか?",
    )
    found = [Finding(kind=Kind.RELATION, message=relation)] if relation else []
    return [*found, Finding(kind=Kind.DIFFERENCE, message=message)]


def _statement(exercise: str, failure: Failure, parameters: tuple[str, ...]) -> Text:
    facts = failure.facts or {}
    match failure.reason:
        case Reason.CHANGED_ARGUMENT:
            place = str(facts["place"])
            name = parameters[int(place)] if place.isdigit() and int(place) < len(parameters) else place
            return Text(
                en=f"`{exercise}` changes its argument `{name}`: whoever called it finds it changed afterwards. Which line writes into it?",
                ja=f"`{exercise}` が引数 `{name}` を書き換えています。呼び出した側の値まで変わってしまいます。書き込んでいるのはどの行ですか?",
            )
        case Reason.NOT_REPEATABLE:
            return Text(
                en=f"`{exercise}` gives another result for the same input. Where does chance come in?",
                ja=f"`{exercise}` の結果が、同じ入力でも変わります。乱数はどこで使われていますか?",
            )
        case Reason.DID_NOT_RAISE:
            return _accepted(exercise, failure, parameters)
        case Reason.TOO_LOW:
            return Text(
                en=f"`{exercise}` reaches {facts['name']} {facts['score']:.3f} on data kept for the judge, expected at least {facts['at_least']}. Does it learn from every step?",
                ja=f"`{exercise}` の {facts['name']} は、採点用のデータで {facts['score']:.3f} です。必要なのは {facts['at_least']} 以上です。更新のたびに学習が進んでいますか?",
            )
    if failure.says is not None:
        return failure.says
    return _measured(exercise, facts)


def _measured(exercise: str, facts: Mapping[str, Any]) -> Text:
    if facts.get("what") in ("shape", "dtype"):
        name = facts["name"] or exercise
        what_en, what_ja = ("shape", "形") if facts["what"] == "shape" else ("type", "型")
        found_en, found_ja = ("none", "なし") if facts["is"] is None else (facts["is"], facts["is"])
        return Text(
            en=f"The {what_en} of `{name}` is {found_en}, expected {facts['want']}. What decides it?",
            ja=f"`{name}` の{what_ja}は {found_ja} ですが、正しくは {facts['want']} です。それは何で決まりますか?",
        )
    return Text(
        en=f"`{exercise}` returns something that cannot be used as the specification says. Which parts does it return, and in which order?",
        ja=f"`{exercise}` の戻り値が、仕様どおりに使えません。何をどの順序で返していますか?",
    )


def _arguments(question: Question | None, parameters: tuple[str, ...]) -> dict[str, Any]:
    if question is None or question.drive is not None:
        return {}
    names = [*parameters, *(f"argument {i + 1}" for i in range(len(parameters), len(question.args)))]
    return {**dict(zip(names, question.args, strict=False)), **question.kwargs}


def _accepted(exercise: str, failure: Failure, parameters: tuple[str, ...]) -> Text:
    """Say that an exception was due which did not come."""
    arguments, want = _arguments(failure.question, parameters), (failure.facts or {})["want"]
    made_en, made_ja = (call(exercise, arguments, lang) for lang in (Lang.EN, Lang.JA))
    raised = failure.answer.raised if failure.answer else None
    if raised is not None:
        return Text(
            en=f"{made_en} raises {raised.type}, expected {want}. What tells the caller best what is wrong?",
            ja=f"{made_ja} で {raised.type} が発生しますが、正しくは {want} です。何が悪いのかを呼び出し側に伝えるには、どれがよいでしょうか?",
        )
    return Text(
        en=f"`{exercise}` accepts {made_en}, expected {want}. Which inputs make no sense?",
        ja=f"`{exercise}` は {made_ja} を受け付けますが、正しくは {want} です。意味をなさないのはどんな入力ですか?",
    )


def _plain(value: Any) -> Any:
    return value.array if isinstance(value, Tensor) else value
