"""What two verdicts on the same notebook say otherwise. No database."""

from collections.abc import Iterator, Mapping
from typing import Any

LANGUAGES = ("en", "ja")
Verdict = Mapping[str, Any]
"""a verdict by language, as a submission keeps it"""


def changes_between(before: Verdict, after: Verdict) -> list[dict[str, Any]]:
    """Each exercise that came out otherwise: before, after, and why, in the words of the judge."""
    return list(_changes(before, after))


def _changes(before: Verdict, after: Verdict) -> Iterator[dict[str, Any]]:
    old, new = _exercises(before, "en"), _exercises(after, "en")
    other = _exercises(after, "ja")
    for name in dict.fromkeys([*old, *new]):
        was, now = _in_short(old.get(name)), _in_short(new.get(name))
        if was != now:
            why = {"en": _first(new.get(name)), "ja": _first(other.get(name))}
            yield {
                "exercise": name,
                "before": was,
                "after": now,
                "misconception": (new.get(name) or {}).get("misconception"),
                "why": why,
            }


def _exercises(verdict: Verdict, language: str) -> dict[str, Mapping[str, Any]]:
    said = verdict.get(language) or {}
    return {one["name"]: one for one in said.get("exercises", ())}


def _in_short(one: Mapping[str, Any] | None) -> dict[str, Any] | None:
    if one is None:
        return None
    return {"outcome": one["outcome"], "points": one["points"], "max_points": one.get("max_points")}


def _first(one: Mapping[str, Any] | None) -> str:
    findings = one.get("findings", ()) if one else ()
    return findings[0]["message"] if findings else ""
