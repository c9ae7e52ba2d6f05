"""Relations of numbers: the shape is right, the values are not."""

from collections.abc import Callable

import numpy as np

from sensui.course import Text

from ._seen import Seen, named, near

LOG_BASES = ((np.log(2), "2"), (np.log(10), "10"))
PLAIN_FACTORS = ((2.0, "2"), (0.5, "1/2"), (4.0, "4"), (0.25, "1/4"))


def not_finite(name: str, got: np.ndarray, index: tuple[int, ...]) -> Text:
    """A number was lost: nan or inf came where a finite one was expected."""
    en, ja = named(name)
    value = got[index] if got.ndim else got[()]
    where = f" [{', '.join(map(str, index))}]" if index else ""
    return Text(
        en=f"{en}{where} is {value}: somewhere on the way a number grew beyond what a float can hold, or 0 was divided by 0 or given to log. Which step can do that for the input below?",
        ja=f"{ja}{where} が {value} です。途中で float に収まらないほど大きな数になったか、0 を 0 で割ったり log に 0 を渡したりしています。下の入力では、どの段階でそれが起こりますか?",
    )


def negated(seen: Seen) -> Text | None:
    if not near(seen.got, -seen.want) or not seen.want.any():
        return None
    en, ja = seen.called
    return Text(
        en=f"{en} has the opposite sign everywhere. Where is a minus too many or too few?",
        ja=f"{ja} の符号がすべて逆です。マイナスが余分な、または足りない場所はどこですか?",
    )


def all_zero(seen: Seen) -> Text | None:
    if seen.got.any() or not seen.want.any():
        return None
    en, ja = seen.called
    return Text(
        en=f"{en} is zero everywhere. Is it still what it began as?",
        ja=f"{ja} がすべて 0 です。初期値のままになっていませんか?",
    )


def an_argument(seen: Seen) -> Text | None:
    for name, array in seen.arrays():
        if near(seen.got, array):
            en, ja = seen.called
            return Text(
                en=f"{en} is the argument `{name}` as it came in. What should have been done to it?",
                ja=f"{ja} は引数 `{name}` そのままです。どんな計算をするはずでしたか?",
            )
    return None


def another_part(seen: Seen) -> Text | None:
    for path, part in seen.parts.items():
        if path != seen.name and np.size(part) > 1 and not isinstance(part, str) and near(seen.got, part):
            en, ja = seen.called
            return Text(
                en=f"{en} holds what belongs into `{path}`. In which order are they returned?",
                ja=f"{ja} に `{path}` の値が入っています。どの順で返しますか?",
            )
    return None


def by_a_size(seen: Seen) -> Text | None:
    """Too large or too small by the size of an axis: a mean where a sum was meant, or the reverse."""
    ratio = _ratio(seen)
    if ratio is None:
        return None
    en, ja = seen.called
    for name, axis, size in seen.sizes():
        if np.isclose(ratio, size, rtol=1e-6):
            return Text(
                en=f"{en} is {size} times too large, and {size} is the size of axis {axis} of `{name}`. Is something to be averaged that is only summed?",
                ja=f"{ja} が {size} 倍になっています。{size} は `{name}` の軸 {axis} の大きさです。平均すべきところを合計だけしていませんか?",
            )
        if np.isclose(ratio, 1 / size, rtol=1e-6):
            return Text(
                en=f"{en} is {size} times too small, and {size} is the size of axis {axis} of `{name}`. Is something averaged that should only be summed, or averaged twice?",
                ja=f"{ja} が {size} 分の 1 になっています。{size} は `{name}` の軸 {axis} の大きさです。合計すべきところを平均したり、二度平均したりしていませんか?",
            )
    return None


def log_base(seen: Seen) -> Text | None:
    ratio = _ratio(seen)
    if ratio is None:
        return None
    for factor, base in LOG_BASES:
        if np.isclose(ratio, 1 / factor, rtol=1e-6):
            en, ja = seen.called
            return Text(
                en=f"{en} is off by exactly the factor between the logarithm to base {base} and the natural one. Which logarithm does the formula mean?",
                ja=f"{ja} は、底が {base} の対数と自然対数との比だけずれています。式の log はどちらの対数ですか?",
            )
    return None


def by_a_factor(seen: Seen) -> Text | None:
    ratio = _ratio(seen)
    if ratio is None:
        return None
    en, ja = seen.called
    for factor, words in PLAIN_FACTORS:
        if np.isclose(ratio, factor, rtol=1e-6):
            return Text(
                en=f"{en} is {words} times what it should be. Which factor is forgotten, or counted twice?",
                ja=f"{ja} が正しい値の {words} 倍になっています。忘れている、または二重に掛けている係数はありませんか?",
            )
    if seen.want.size < 3:
        return None
    return Text(
        en=f"{en} is {ratio:.4g} times what it should be, everywhere. Which factor is missing?",
        ja=f"{ja} がどこでも正しい値の {ratio:.4g} 倍です。足りない係数は何ですか?",
    )


def one_minus(seen: Seen) -> Text | None:
    return _if(
        seen,
        near(seen.got, 1 - seen.want),
        "is one minus what it should be. Which of the two cases is meant?",
        "は 1 から正しい値を引いたものになっています。二つの場合のどちらを求めていますか?",
    )


def by_an_offset(seen: Seen) -> Text | None:
    offset = np.unique(np.round((seen.got.astype(float) - seen.want.astype(float)), 9))
    if offset.size != 1 or (seen.want.size < 3 and abs(offset[0]) != 1):
        return None
    return _if(
        seen,
        bool(offset[0] != 0),
        f"is off by {offset[0]:+.6g} everywhere. What was added, left out, or counted from the wrong end?",
        f"がどこでも {offset[0]:+.6g} だけずれています。足しすぎたもの、足し忘れたもの、数え始めの誤りはありませんか?",
    )


def flipped(seen: Seen) -> Text | None:
    if seen.want.ndim == 2 and near(seen.got.T, seen.want):
        return _if(
            seen, True, "is transposed. Which axis is which?", "が転置されています。どの軸が何を表しますか?"
        )
    for axis in range(seen.want.ndim):
        if near(np.flip(seen.got, axis), seen.want):
            return _if(
                seen,
                True,
                f"is in reverse order along axis {axis}. From which end is it filled?",
                f"が軸 {axis} に沿って逆順です。どちらの端から埋めていますか?",
            )
    return None


def shifted(seen: Seen) -> Text | None:
    if seen.want.ndim != 1 or seen.want.size < 3:
        return None
    early = near(seen.got[1:], seen.want[:-1])
    return _if(
        seen,
        early or near(seen.got[:-1], seen.want[1:]),
        f"comes one place too {'late' if early else 'early'}. Is it recorded before or after the step?",
        f"が 1 つ{'後ろ' if early else '前'}にずれています。記録するのは更新の前ですか、後ですか?",
    )


def reordered(seen: Seen) -> Text | None:
    return _if(
        seen,
        seen.want.size > 2 and near(np.sort(seen.got, axis=None), np.sort(seen.want, axis=None)),
        "has the right numbers in other places. In which order does reshape read them?",
        "の数値は合っていますが、位置が違います。reshape はどの順に読みますか?",
    )


def truncated(seen: Seen) -> Text | None:
    whole = bool((seen.got == np.trunc(seen.want)).all() or (seen.got == np.floor(seen.want)).all())
    return _if(
        seen,
        whole
        and bool((seen.want != np.trunc(seen.want)).any())
        and bool(seen.got.any() or seen.want.size > 2),
        "has lost its decimals. Is there a `//`, an `int`, or an integer array?",
        "の小数部分が失われています。`//` や `int`、整数の配列を使っていませんか?",
    )


def of_a_function(seen: Seen) -> Text | None:
    """What came is a plain function of what was expected."""
    known = (
        (np.abs(seen.want), "is the absolute value of what it should be", "が正しい値の絶対値になっています"),
        (seen.want**2, "is the square of what it should be", "が正しい値の 2 乗になっています"),
        (
            np.sqrt(np.abs(seen.want)),
            "is the square root of what it should be",
            "が正しい値の平方根になっています",
        ),
        (
            np.exp(seen.want),
            "is e to the power of what it should be",
            "が正しい値を指数とする e のべき乗になっています",
        ),
        (
            np.log(np.abs(seen.want)),
            "is the logarithm of what it should be",
            "が正しい値の対数になっています",
        ),
        (1 / seen.want, "is one over what it should be", "が正しい値の逆数になっています"),
    )
    for form, en, ja in known:
        if np.isfinite(form).all() and near(seen.got, form):
            return _if(
                seen,
                True,
                f"{en}. Which step is too many or too few?",
                f"{ja}。余分な、または足りない段階はどれですか?",
            )
    return None


def _ratio(seen: Seen) -> float | None:
    """Return got / want where it is the same everywhere and not 1."""
    got, want = seen.got.astype(float).ravel(), seen.want.astype(float).ravel()
    present = np.abs(want) > 1e-9
    if not present.any() or np.abs(got[~present]).max(initial=0.0) > 1e-9:
        return None
    ratios = got[present] / want[present]
    same = np.allclose(ratios, ratios[0], rtol=1e-6) and np.isfinite(ratios[0]) and abs(ratios[0]) > 1e-9
    return float(ratios[0]) if same and not np.isclose(ratios[0], 1) else None


def _if(seen: Seen, holds: bool, en: str, ja: str) -> Text | None:
    name_en, name_ja = seen.called
    return (
        Text(en=f"{name_en} {en}", ja=f"{name_ja} {ja}" if seen.name else f"{name_ja}{ja}") if holds else None
    )


RELATIONS: tuple[Callable[[Seen], Text | None], ...] = (
    negated,
    all_zero,
    an_argument,
    another_part,
    flipped,
    by_a_size,
    log_base,
    truncated,
    shifted,
    one_minus,
    of_a_function,
    by_an_offset,
    by_a_factor,
    reordered,
)
