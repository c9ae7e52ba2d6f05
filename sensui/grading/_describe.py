"""Turn what a trial found into the words that a learner reads: first the relation, then the facts."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import numpy as np

from sensui.course import Text
from sensui.sandbox import End

from . import _words as words
from ._attempt import Attempt, Trial
from ._compare import Difference, Sort, first_difference, leaves
from ._results import Finding, Kind
from ._show import call, shown
from ._subject import Answer, Question
from .checks import CheckFunction, Failure, Reason
from .relations import relation_of


def findings_of(attempt: Attempt, function: CheckFunction, part: int, trial: Trial) -> list[Finding]:
    """Return what is to be said about a trial that did not pass, for the exercise's own learner."""
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
            if exercise in trial.unloaded:  # the cell itself stopped before it defined the name
                answer = Answer(raised=trial.unloaded[exercise])
                return _raised(exercise, replace(failure, answer=answer), {}, attempt)
            return _raised(exercise, failure, arguments, attempt)
        case Reason.DIFFERENT:
            unsteady = _unsteady(attempt, function, part, trial)
            return [*unsteady] if unsteady else _different(exercise, failure, arguments, attempt)
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
    found = [Finding(kind=Kind.RELATION, message=relation)] if relation else []
    found.append(Finding(kind=Kind.DIFFERENCE, message=_facts(exercise, failure.difference, arguments)))
    return found


def _facts(exercise: str, difference: Difference, arguments: Mapping[str, Any]) -> Text:
    where = difference.path or f"{exercise}(…)"
    came, wanted = difference.got, difference.want
    if difference.sort in (Sort.SHAPE, Sort.VALUE, Sort.NOT_FINITE) and np.ndim(_array(came)):
        array, expected = _array(came), _array(wanted)
        if difference.sort is Sort.SHAPE:
            return _with_call(
                exercise,
                arguments,
                en=f"`{where}` has shape {array.shape}, expected {expected.shape}",
                ja=f"`{where}` の形は {array.shape} です。正しくは {expected.shape} です",
            )
        place = f"{where}[{', '.join(map(str, difference.index))}]"
        right = int(np.isclose(array, expected, rtol=1e-6, atol=1e-9, equal_nan=True).sum())
        return _with_call(
            exercise,
            arguments,
            en=f"`{place}` is {shown(array[difference.index])}, expected {shown(expected[difference.index])} ({right} of {array.size} values are right)",
            ja=f"`{place}` は {shown(array[difference.index])} です。正しくは {shown(expected[difference.index])} です({array.size} 個のうち {right} 個は合っています)",
        )
    return _with_call(
        exercise,
        arguments,
        en=f"`{where}` is {shown(came)}, expected {shown(wanted)}",
        ja=f"`{where}` は {shown(came)} です。正しくは {shown(wanted)} です",
    )


def _with_call(exercise: str, arguments: Mapping[str, Any], *, en: str, ja: str) -> Text:
    if not arguments:
        return Text(en=f"{en}.", ja=f"{ja}。")
    made = call(exercise, arguments)
    return Text(en=f"{en}, for {made}.", ja=f"{ja}。入力: {made}")


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
        ja=f"`{exercise}` は同じ入力でも呼ぶたびに結果が変わります。乱数はどこで使われていますか? ここで必要ですか?",
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
        shape = "nothing" if got is None else str(got.shape)
        return [
            Finding(
                kind=Kind.DIFFERENCE,
                message=Text(
                    en=f"`{name}` has shape {shape}, but there are {want.size} derivatives of `{of}`. One for each what?",
                    ja=f"`{name}` の形は {shape} ですが、`{of}` の微分は {want.size} 個あります。何ごとに 1 つでしょうか?",
                ),
            )
        ]
    difference = first_difference(got.reshape(want.shape), want, path=name, rtol=1e-3, atol=1e-4)
    relation = relation_of(difference, arguments=arguments, parts={}) if difference else None
    index = difference.index if difference else ()
    message = Text(
        en=f"`{name}` is not the slope of `{of}`: nudging the parameter gives {want[index]:.6g} where `{name}` says {got.reshape(want.shape)[index]:.6g}. Which step of the derivation is lost?",
        ja=f"`{name}` が `{of}` の傾きになっていません。パラメータを少し動かすと傾きは {want[index]:.6g} ですが、`{name}` は {got.reshape(want.shape)[index]:.6g} です。導出のどの段階が抜けていますか?",
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
                ja=f"`{exercise}` が引数 `{name}` を書き換えています。呼び出した側の配列まで変わってしまいます。どの行が書き込んでいますか?",
            )
        case Reason.NOT_REPEATABLE:
            return Text(
                en=f"`{exercise}` gives another result for the same input. Where does chance come in?",
                ja=f"`{exercise}` は同じ入力でも結果が変わります。乱数はどこで使われていますか?",
            )
        case Reason.DID_NOT_RAISE:
            return Text(
                en=f"`{exercise}` accepts {call(exercise, _arguments(failure.question, parameters))}, expected {facts['want']}. Which inputs make no sense?",
                ja=f"`{exercise}` は {call(exercise, _arguments(failure.question, parameters))} を受け付けますが、{facts['want']} になるはずです。意味をなさない入力は何ですか?",
            )
        case Reason.TOO_LOW:
            return Text(
                en=f"`{exercise}` reaches {facts['name']} {facts['score']:.3f} on data it has not seen, expected at least {facts['at_least']}. Does it learn from every step?",
                ja=f"`{exercise}` の {facts['name']} は未知のデータで {facts['score']:.3f} です。{facts['at_least']} 以上が必要です。1 回ごとの更新は効いていますか?",
            )
    if failure.says is not None:
        return failure.says
    return _measured(exercise, facts)


def _measured(exercise: str, facts: Mapping[str, Any]) -> Text:
    if facts.get("what") in ("shape", "dtype"):
        name = facts["name"] or exercise
        what_en, what_ja = ("shape", "形") if facts["what"] == "shape" else ("type", "型")
        return Text(
            en=f"`{name}` has {what_en} {facts['is']}, expected {facts['want']}. What decides it?",
            ja=f"`{name}` の{what_ja}は {facts['is']} ですが、正しくは {facts['want']} です。何で決まりますか?",
        )
    return Text(
        en=f"`{exercise}` returns something that cannot be used as the specification says. Which parts does it return, and in which order?",
        ja=f"`{exercise}` の戻り値は、仕様どおりに使えません。何をどの順で返していますか?",
    )


def _arguments(question: Question | None, parameters: tuple[str, ...]) -> dict[str, Any]:
    if question is None or question.drive is not None:
        return {}
    names = [*parameters, *(f"argument {i + 1}" for i in range(len(parameters), len(question.args)))]
    return {**dict(zip(names, question.args, strict=False)), **question.kwargs}


def _array(value: Any) -> np.ndarray:
    return np.asarray(getattr(value, "array", value))
