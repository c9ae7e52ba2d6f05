"""What `%check`, `%submit` and `%school` do. No exception leaves a magic: each is one sentence."""

import getpass
import os
from collections.abc import Callable, Mapping
from typing import Any, Protocol

from ._arguments import Typed, typed
from ._executed import Executed
from ._judging import LocalJudge
from ._report import Report
from ._said import verdict_of
from ._school import School, must_be_safe
from ._sources import Sources, lab_of, lab_saved, sources_of
from ._unexpected import unexpected
from ._words import Problem, Words, language_of, locale_language

Show = Callable[[Report], object]


class Shell(Protocol):
    """What is asked of IPython's shell."""

    user_ns: dict[str, Any]


class Magics:
    """The magics of one kernel: what was run in it, its judge, and the school that was named."""

    def __init__(
        self, shell: Shell, executed: Executed, show: Show, *, judge: LocalJudge | None = None
    ) -> None:
        self._shell = shell
        self._executed = executed
        self._show = show
        self._judge = judge or LocalJudge()
        self._school: School | None = None
        self._is_off = False
        self._lab: str | None = None
        self._lang = locale_language()

    def check(self, line: str) -> None:
        """Judge the notebook's sources: the exercises that are named, else all."""
        self._safely("check", line, self._check)

    def submit(self, line: str) -> None:
        """Hand the notebook in at the school."""
        self._safely("submit", line, self._submit)

    def school(self, line: str) -> None:
        """Name the school that judges from now on; `off` goes back to the judge on this machine."""
        self._safely("school", line, self._choose)

    def prepare(self) -> None:
        """Start the judge on this machine while the learner writes, unless a school judges."""
        if not os.environ.get("SENSUI_SCHOOL"):
            self._judge.prepare(lab_saved(self._shell.user_ns))

    def close(self) -> None:
        """End what was started."""
        self._judge.close()

    def _safely(self, magic: str, line: str, do: Callable[[Typed, Sources], Report]) -> None:
        try:
            sources = sources_of(self._shell.user_ns, self._executed)
            self._lang = language_of(sources.notebook)
            said = typed(magic, line)
            self._lang = said.lang or self._lang
            report = do(said, sources)
        except KeyboardInterrupt:
            report = self._sentence(STOPPED)
        except Problem as problem:
            report = self._sentence(problem.words, is_problem=True)
        except Exception as error:
            if os.environ.get("SENSUI_DEBUG"):
                raise
            report = self._sentence(unexpected(error), is_problem=True)
        self._show(report)

    def _sentence(self, words: Words, *, is_problem: bool = False) -> Report:
        return Report(lang=self._lang, above=(words,), is_problem=is_problem)

    def _check(self, said: Typed, sources: Sources) -> Report:
        lab = self._lab_of(said, sources)
        school = self._school_here()
        if school is None:
            verdict = self._judged(sources, lab, said)
        else:
            verdict = school.check(
                sources.notebook, lab=lab, exercises=said.words, lang=self._lang, spoken=self._lang
            )
        return self._report(verdict, below=(sources.origin,))

    def _submit(self, said: Typed, sources: Sources) -> Report:
        lab = self._lab_of(said, sources)
        school = self._school_here()
        if school is None:
            return self._report(self._judged(sources, lab, said), above=(NOWHERE,), below=(sources.origin,))
        kept = school.submit(sources.notebook, lab=lab, lang=self._lang, spoken=self._lang)
        above = _handed_in(kept.attempt)
        if kept.verdict is None:
            return Report(lang=self._lang, above=(above, WAITING), link=kept.url, below=(sources.origin,))
        return self._report(kept.verdict, above=(above,), below=(sources.origin,), link=kept.url)

    def _report(self, verdict: Mapping[str, Any], **around: Any) -> Report:
        read = verdict_of(verdict)
        return Report(lang=read.lang, verdict=read, **around)

    def _judged(self, sources: Sources, lab: str | None, said: Typed) -> Mapping[str, Any]:
        return self._judge.check(sources.notebook, lab=lab, exercises=said.words, lang=said.lang)

    def _lab_of(self, said: Typed, sources: Sources) -> str | None:
        """The lab that was named, now or earlier; None where the notebook says it."""
        self._lab = said.lab or self._lab
        return said.lab or (None if lab_of(sources.notebook) else self._lab)

    def _school_here(self) -> School | None:
        if self._is_off or self._school is not None:
            return self._school
        address = os.environ.get("SENSUI_SCHOOL")
        return School(address=address, token=_token_of_environment(address)) if address else None

    def _choose(self, said: Typed, sources: Sources) -> Report:
        if not said.words:
            here = self._school_here()
            return self._sentence(_judges_at(here.address) if here else HERE)
        if said.words[0] == "off":
            self._school, self._is_off = None, True
            return self._sentence(HERE)
        address = said.words[0]
        must_be_safe(address)
        token = said.options.get("--token") or os.environ.get("SENSUI_TOKEN") or _asked_for_token(address)
        school = School(address=address, token=token)
        name = school.greet(self._lang)
        self._school, self._is_off = school, False
        return self._sentence(_connected(address, name))


def _token_of_environment(address: str) -> str:
    token = os.environ.get("SENSUI_TOKEN")
    if not token:
        raise Problem(
            en=f"SENSUI_SCHOOL names {address}, but SENSUI_TOKEN holds no token. Connect with `%school {address}`.",
            ja=f"SENSUI_SCHOOL は {address} ですが、SENSUI_TOKEN にトークンがありません。"
            f"`%school {address}` で接続してください。",
        )
    return token


def _asked_for_token(address: str) -> str:
    """Ask for it: what is typed there is not kept in the notebook."""
    try:
        token = getpass.getpass(f"{address} – token: ").strip()
    except Exception:  # this program around the kernel asks nobody anything
        token = ""
    if not token:
        raise Problem(
            en="A school is asked with a token. Make one on its settings page, and write `%school ADDRESS --token TOKEN`.",
            ja="スクールへの接続にはトークンが必要です。スクールの設定ページで作り、"
            "`%school アドレス --token トークン` と書いてください。",
        )
    return token


def _handed_in(attempt: int) -> Words:
    return Words(en=f"Handed in: submission {attempt}.", ja=f"提出しました: {attempt} 回目の提出です。")


def _judges_at(address: str) -> Words:
    return Words(
        en=f"{address} judges and keeps what you hand in.", ja=f"採点と提出の相手は {address} です。"
    )


def _connected(address: str, name: str) -> Words:
    return Words(
        en=f"Connected to {address} as {name}. `%check` and `%submit` go there now.",
        ja=f"{address} に {name} として接続しました。これからは `%check` と `%submit` の相手になります。",
    )


STOPPED = Words(en="Judging was stopped. Nothing is lost.", ja="採点を止めました。何も失われていません。")
HERE = Words(
    en="This machine judges, and nothing is handed in anywhere. `%school ADDRESS --token TOKEN` names a school.",
    ja="このマシンで採点します。提出先はありません。`%school アドレス --token トークン` でスクールに接続できます。",
)
NOWHERE = Words(
    en="Not handed in: no school is connected. `%school ADDRESS --token TOKEN` connects one. This is what it would be given:",
    ja="まだ提出していません。スクールに接続していないためです (`%school アドレス --token トークン`)。提出すると、次の採点になります。",
)
WAITING = Words(
    en="It is still being judged; this page will show the verdict:",
    ja="まだ採点中です。結果はこのページで見られます:",
)
