"""Relations of numbers: the shape is right, the values are not."""

from collections.abc import Callable

import numpy as np

from sensui.course import Text

from ._seen import Seen, at, near

LOG_BASES = ((np.log(2), "2"), (np.log(10), "10"))
MOST_TIMES = 1000
DECIMALS = range(7)
EVERYWHERE_EN, EVERYWHERE_JA = ("", " everywhere"), ("", "どこでも ")
ZERO_EN, ZERO_JA = ("zero", "zero everywhere"), (" 0 ", "すべて 0 ")


def not_finite(name: str, got: np.ndarray, index: tuple[int, ...]) -> Text:
    """A number was lost: nan or inf came where a finite one was expected."""
    en, ja = at(name, index)
    value = got[index]
    return Text(
        en=f"{en} is {value}. That comes of a division by 0, of a log or a root of a number that has none, or of a number too large for a float. Which step does it for this input?",
        ja=f"{ja}が {value} です。0 で割ったり、0 以下の数の対数や負の数の平方根をとったり、float に収まらないほど大きな数になったりすると、こうなります。この入力では、どの段階で起こりますか?",
    )


def negated(seen: Seen) -> Text | None:
    if not near(seen.got, -seen.want) or not seen.want.any():
        return None
    en, ja = seen.called
    return Text(
        en=f"{en} has the opposite sign{EVERYWHERE_EN[seen.got.ndim > 0]}. Where is a minus too many or too few?",
        ja=f"{ja}の符号が{'すべて' if seen.got.ndim else ''}逆です。マイナスが 1 つ多い、または足りないのはどこですか?",
    )


def all_zero(seen: Seen) -> Text | None:
    if seen.got.any() or not seen.want.any():
        return None
    en, ja = seen.called
    return Text(
        en=f"{en} is {ZERO_EN[seen.got.ndim > 0]}. Is it still what it began as, or which step makes it so?",
        ja=f"{ja}が{ZERO_JA[seen.got.ndim > 0]}です。初期値のままですか? それとも、どこかの段階で 0 になりますか?",
    )


def an_argument(seen: Seen) -> Text | None:
    for name, array in seen.arrays():
        if near(seen.got, array):
            en, ja = seen.called
            return Text(
                en=f"{en} is the argument `{name}` as it came in. What has to be done to it?",
                ja=f"{ja}は引数 `{name}` そのままです。そこに、どんな計算が必要ですか?",
            )
    return None


def another_part(seen: Seen) -> Text | None:
    for path, part in seen.parts.items():
        if path != seen.name and np.size(part) > 1 and not isinstance(part, str) and near(seen.got, part):
            en, ja = seen.called
            return Text(
                en=f"{en} holds what belongs into `{path}`. In which order are the two returned?",
                ja=f"{ja}に `{path}` の値が入っています。2 つをどの順序で返していますか?",
            )
    return None


def by_a_size(seen: Seen) -> Text | None:
    """Too large or too small by the size of an axis: a mean where a sum was meant, or the reverse.

    The size may be there by chance, or below a fraction line; so what is asked leaves all of that open.
    """
    ratio = _ratio(seen)
    if ratio is None:
        return None
    en, ja = seen.called
    for name, axis, size in seen.sizes():
        if np.isclose(ratio, size, rtol=1e-6):
            return Text(
                en=f"{en} is {size} times too large, and {size} is the size of axis {axis} of `{name}`. Does a sum stand where a mean belongs, or a mean where a sum belongs, or is a factor too many?",
                ja=f"{ja}が正しい値の {size} 倍になっています。{size} は `{name}` の軸 {axis} の長さです。平均をとるべきところで和をとったり、その逆になったりしていませんか? または、余分な係数はありませんか?",
            )
        if np.isclose(ratio, 1 / size, rtol=1e-6):
            return Text(
                en=f"{en} is {size} times too small, and {size} is the size of axis {axis} of `{name}`. Does a mean stand where a sum belongs, or a sum where a mean belongs, or is something averaged twice?",
                ja=f"{ja}が正しい値の {size} 分の 1 になっています。{size} は `{name}` の軸 {axis} の長さです。和をとるべきところで平均をとったり、その逆になったり、平均を 2 回とったりしていませんか?",
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
                ja=f"{ja}が、底が {base} の対数と自然対数との比の分だけずれています。式の log はどちらの対数ですか?",
            )
    return None


def by_a_factor(seen: Seen) -> Text | None:
    ratio = _ratio(seen)
    if ratio is None:
        return None
    en, ja = seen.called
    if seen.want.dtype.kind in "iu" and seen.want.size < 3:
        return None  # among a few counts, one is easily a multiple of another by chance
    times, parts = round(ratio), round(1 / ratio) if abs(ratio) > 1e-6 else 0
    if 1 < times <= MOST_TIMES and np.isclose(ratio, times, rtol=1e-6):
        return Text(
            en=f"{en} is {times} times what it should be. Which factor is forgotten, or counted twice?",
            ja=f"{ja}が正しい値の {times} 倍になっています。忘れている、または 2 回掛けている係数はありませんか?",
        )
    if 1 < parts <= MOST_TIMES and np.isclose(ratio, 1 / parts, rtol=1e-6):
        return Text(
            en=f"{en} is 1/{parts} of what it should be. Which factor is forgotten, or which division is one too many?",
            ja=f"{ja}が正しい値の {parts} 分の 1 になっています。忘れている係数や、余分な割り算はありませんか?",
        )
    if seen.want.size < 3:
        return None
    return Text(
        en=f"{en} is {ratio:.6g} times what it should be, everywhere. Which factor is missing, or too many?",
        ja=f"{ja}がどこでも正しい値の {ratio:.6g} 倍です。足りない、または余分な係数は何ですか?",
    )


def one_minus(seen: Seen) -> Text | None:
    if _is_bare(seen):
        return None
    return _if(
        seen,
        near(seen.got, 1 - seen.want),
        "is one minus what it should be. Which step turns it round?",
        "が、1 から正しい値を引いた値になっています。どの段階で逆になりますか?",
    )


def by_an_offset(seen: Seen) -> Text | None:
    offset = np.unique(np.round((seen.got.astype(float) - seen.want.astype(float)), 9))
    if offset.size != 1 or (seen.want.size < 3 and abs(offset[0]) != 1):
        return None
    return _if(
        seen,
        bool(offset[0] != 0),
        f"is off by {offset[0]:+.6g}{EVERYWHERE_EN[seen.got.ndim > 0]}. What is added or subtracted that should not be, or left out?",
        f"が{EVERYWHERE_JA[seen.got.ndim > 0] or ' '}{offset[0]:+.6g} だけずれています。余分に足したり引いたりしたもの、忘れたものはありませんか?",
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
                f"is in reverse order along axis {axis}. From which end is it read or filled?",
                f"が軸 {axis} に沿って逆順になっています。どちらの端から並べていますか?",
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
        "has the right numbers in other places. What decides where each of them goes?",
        "の数値は合っていますが、位置が違います。どの数がどこに入るかは、何で決まりますか?",
    )


def cut_off(seen: Seen) -> Text | None:
    """Zero everywhere, but as integers: what was less than 1 was cut off."""
    return truncated(seen) if seen.got.dtype.kind in "iu" and not seen.got.any() else None


def truncated(seen: Seen) -> Text | None:
    whole = bool((seen.got == np.trunc(seen.want)).all() or (seen.got == np.floor(seen.want)).all())
    return _if(
        seen,
        whole
        and bool((seen.want != np.trunc(seen.want)).any())
        and bool(seen.got.any() or seen.got.dtype.kind in "iu"),
        "is what it should be, without the decimals. Is there a `//`, an `int`, or an integer array?",
        "が、正しい値から小数部分を除いたものになっています。`//` や `int`、整数の配列を使っていませんか?",
    )


def rounded(seen: Seen) -> Text | None:
    for places in DECIMALS[seen.want.size < 3 :]:
        if np.allclose(seen.got, np.round(seen.want, places), rtol=1e-12, atol=1e-15):
            return _if(
                seen,
                True,
                f"is what it should be, rounded to {_places(places)}. Which step rounds it, and who asked for that?",
                f"が、正しい値を{'整数' if places == 0 else f'小数点以下 {places} 桁'}に丸めたものになっています。丸めているのはどの段階ですか? 丸める必要はありますか?",
            )
    return None


def of_a_function(seen: Seen) -> Text | None:
    """What came is a plain function of what was expected."""
    if _is_bare(seen):
        return None
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
                f"{ja}。余分な、または足りない計算は何ですか?",
            )
    return None


def _is_bare(seen: Seen) -> bool:
    """Whether nothing but zeros or nothing but ones was expected, which too many formulas lead to."""
    return not np.ptp(seen.want) and seen.want.flat[0] in (0, 1)


def _places(count: int) -> str:
    return "whole numbers" if count == 0 else f"{count} decimal" + "s" * (count > 1)


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
    return Text(en=f"{name_en} {en}", ja=f"{name_ja}{ja}") if holds else None


RELATIONS: tuple[Callable[[Seen], Text | None], ...] = (
    negated,
    cut_off,
    all_zero,
    an_argument,
    another_part,
    flipped,
    by_a_size,
    log_base,
    truncated,
    rounded,
    shifted,
    one_minus,
    of_a_function,
    by_an_offset,
    by_a_factor,
    reordered,
)
