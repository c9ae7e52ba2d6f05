"""Mean return: a program acts in the judge's own worlds, one step at a time, and sees only what it observes.

The world stays on the judge's side, so a program can neither look into it nor change it.
"""

from typing import Any

import numpy as np

from sensui.sandbox import RunLost, Sandbox

from .._errors import JudgeUnavailable
from .._profiles import profile_of
from .._session import NotPrepared, Session
from ._data import ContestData
from ._errors import BrokenContest
from ._predictions import Predictions, whole_number
from ._program import limits_of, raised, stopped
from ._wall import TRIES, Question, Stopped, opened
from ._words import quoted, refused

MOST_STEPS = 10_000
"""of one episode; a world that goes on is its author's fault"""


def returns_of(data: ContestData, source: str, *, sandbox: Sandbox) -> Predictions:
    """What a program collects in each episode. Raises EntryRefused, JudgeUnavailable and BrokenContest."""
    why = ""
    for _ in range(TRIES):
        try:
            with opened(
                sandbox,
                profile_of(data.contest.profile),
                limits=limits_of(data),
                cells={"program": source},
                drives={},
            ) as session:
                for error in session.errors.values():
                    raise raised(error)
                returns = [_episode(data, session, seed) for seed in data.inputs]
                return Predictions(values=np.array(returns, dtype=float))
        except Stopped as stop:
            raise stopped(data, stop) from None
        except (RunLost, NotPrepared) as error:
            why = str(error)
    raise JudgeUnavailable(why)


def _episode(data: ContestData, session: Session, seed: int) -> float:
    """One episode from its beginning to its end, with the sum of its rewards."""
    world = _asked(data, data.names["episode"], np.random.default_rng(seed))
    observation, total = _asked(data, world.reset), 0.0
    for _ in range(MOST_STEPS):
        answer = session.answer(Question(name="act", args=(observation,)))
        if answer.raised is not None:
            raise raised(answer.raised)
        action = _action(answer.value, _asked(data, lambda: int(world.actions)))
        observation, reward, is_over = _asked(data, world.step, action)
        total += float(reward)
        if is_over:
            return total
    raise BrokenContest(data.contest.path, f"an episode of data.py is not over after {MOST_STEPS} steps.")


def _action(value: Any, actions: int) -> int:
    action = (
        whole_number(value.item() if isinstance(value, np.generic) else value) if _is_one(value) else None
    )
    if action is None or not 0 <= action < actions:
        raise refused(
            "`act` returned {found}, expected a whole number from 0 to {last}.",
            "`act` が {found} を返しました。0 から {last} までの整数を返してください。",
            found=quoted(value),
            last=actions - 1,
        )
    return action


def _is_one(value: Any) -> bool:
    return isinstance(value, int | float | np.generic)


def _asked(data: ContestData, thing: Any, *args: Any) -> Any:
    try:
        return thing(*args)
    except Exception as error:
        why = f"the world of data.py raises {type(error).__name__}: {error}."
        raise BrokenContest(data.contest.path, why) from error
