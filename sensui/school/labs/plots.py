"""Two arrays that differ, drawn small: what came, what was expected, and where they part."""

from collections.abc import Iterable
from html import escape

import numpy as np

from sensui.course import Lang, Text
from sensui.grading import Evidence, Finding

CAME = Text(en="what came", ja="あなたの結果")
EXPECTED = Text(en="expected", ja="正しい結果")
SHAPE = Text(en="expected shape", ja="正しい形")
DIFFERENCE = Text(en="difference", ja="差")
DESCRIBED = Text(
    en="{what}: shape {shape}, from {least} to {most}", ja="{what}: 形 {shape}、{least} から {most}"
)
MOST_ON_AN_AXIS = 64
PANEL = 150
GAP = 18
HEAD = 16
_BLUE, _RED = np.array([33, 102, 172]), np.array([178, 24, 43])
_PALE = np.array([247, 247, 247])


def plots_of(findings: Iterable[Finding], lang: Lang) -> list[dict[str, str]]:
    """A picture for each finding whose arrays can be drawn."""
    seen = (one.evidence for one in findings if one.evidence is not None)
    return [
        {"title": one.name, "svg": _svg(one, lang)}
        for one in seen
        if _is_small(one.got) and _is_small(one.want)
    ]


def _is_small(array: np.ndarray) -> bool:
    return max(array.shape) <= MOST_ON_AN_AXIS


def _svg(evidence: Evidence, lang: Lang) -> str:
    got, want = (np.asarray(one, dtype=float) for one in (evidence.got, evidence.want))
    if got.shape == want.shape:
        with np.errstate(all="ignore"):
            apart = got - want
            most = _most(got, want)
        panels = [(CAME, got, most), (EXPECTED, want, most), (DIFFERENCE, apart, _most(apart))]
    else:
        panels = [(CAME, got, _most(got)), (SHAPE, np.zeros(want.shape), 1.0)]
    drawn = [
        _panel(what.in_(lang), array, most, place * (PANEL + GAP))
        for place, (what, array, most) in enumerate(panels)
    ]
    told = "; ".join(_described(what.in_(lang), array, lang) for what, array, _ in panels[:2])
    width = len(panels) * (PANEL + GAP) - GAP
    height = HEAD + max(_rows(array) * _side(array) for _, array, _ in panels)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" class="array-plot" role="img" viewBox="0 0 {width} {height:g}" '
        f'width="{width}" height="{height:g}" aria-label="{escape(told)}">{"".join(drawn)}</svg>'
    )


def _most(*arrays: np.ndarray) -> float:
    finite = np.concatenate([one[np.isfinite(one)] for one in arrays])
    return float(np.abs(finite).max()) if finite.size and np.abs(finite).max() > 0 else 1.0


def _rows(array: np.ndarray) -> int:
    return array.shape[0] if array.ndim > 1 else 1


def _side(array: np.ndarray) -> float:
    return min(18.0, PANEL / max(array.shape))


def _panel(title: str, array: np.ndarray, most: float, left: float) -> str:
    side = _side(array)
    cells = [
        _cell(value, most, left + column * side, HEAD + row * side, side)
        for row, line in enumerate(np.atleast_2d(array))
        for column, value in enumerate(line)
    ]
    head = f'<text x="{left:g}" y="11" font-size="11" fill="currentColor">{escape(title)}</text>'
    return f"<g>{head}{''.join(cells)}</g>"


def _cell(value: float, most: float, x: float, y: float, side: float) -> str:
    place = f'x="{x:g}" y="{y:g}" width="{side:g}" height="{side:g}" stroke="#8888" stroke-width="0.5"'
    if not np.isfinite(value):
        # Neither blue nor red: NaN and infinity are no numbers to compare.
        cross = f"M{x:g} {y:g}l{side:g} {side:g}m0 {-side:g}l{-side:g} {side:g}"
        return f'<rect {place} fill="none"/><path d="{cross}" stroke="currentColor" stroke-width="0.7"/>'
    return f'<rect {place} fill="{_colour(value / most)}"/>'


def _colour(share: float) -> str:
    end = _RED if share > 0 else _BLUE
    red, green, blue = (_PALE + (end - _PALE) * min(abs(share), 1.0)).round().astype(int)
    return f"#{red:02x}{green:02x}{blue:02x}"


def _described(what: str, array: np.ndarray, lang: Lang) -> str:
    finite = array[np.isfinite(array)]
    least, most = (f"{one:.4g}" for one in (finite.min(), finite.max())) if finite.size else ("NaN", "NaN")
    return DESCRIBED.in_(lang).format(what=what, shape=array.shape, least=least, most=most)
