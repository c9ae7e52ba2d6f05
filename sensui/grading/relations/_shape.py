"""Relations of forms: type, length, shape."""

from collections.abc import Callable
from typing import Any

import numpy as np

from sensui.course import Text

from ..harness import Opaque
from ._seen import Seen, named, near

KINDS_JA = {
    "NoneType": "None",
    "list": "リスト",
    "tuple": "タプル",
    "dict": "辞書",
    "ndarray": "配列",
    "str": "文字列",
    "function": "関数",
    "bool": "真偽値",
}
KINDS_EN = {"ndarray": "an array", "list": "a list", "tuple": "a tuple", "dict": "a dict", "str": "a string"}
NO_RETURN_EN = "Does every way through the function end in a `return`, with a value behind it?"
NO_RETURN_JA = "関数のどの経路も、値を付けた `return` で終わっていますか?"


def other_type(name: str, got: Any, want: Any) -> Text | None:
    """The result is of another kind than was expected."""
    en, ja = named(name)
    if isinstance(got, Opaque) and got.kind == "ndarray":
        want = _with_dtype(want)
    if got is None:
        return Text(
            en=f"{en} is None. " + ("Where does it get its value?" if name else NO_RETURN_EN),
            ja=f"{ja}が None です。" + ("値はどこで入りますか?" if name else NO_RETURN_JA),
        )
    if isinstance(got, Opaque) and got.kind == "ellipsis":
        return Text(
            en=f"{en} is still `...`. Which line is yet to be written?",
            ja=f"{ja}がまだ `...` のままです。まだ書いていないのはどの行ですか?",
        )
    if _is_boolean(got) != _is_boolean(want) and _is_number_like(got) and _is_number_like(want):
        kinds = ("True and False", "numbers") if _is_boolean(got) else ("numbers", "True and False")
        kinds_ja = ("真偽値", "数値") if _is_boolean(got) else ("数値", "真偽値")
        return Text(
            en=f"{en} holds {kinds[0]}, expected {kinds[1]}. What turns the one into the other?",
            ja=f"{ja}は{kinds_ja[0]}ですが、正しくは{kinds_ja[1]}です。どう変換しますか?",
        )
    return Text(
        en=f"{en} is {_kind_en(got)}, expected {_kind_en(want)}. What does the function hand back?",
        ja=f"{ja}の型は{_kind_ja(got)}ですが、正しくは{_kind_ja(want)}です。関数は何を返していますか?",
    )


def other_length(name: str, got: Any, want: Any) -> Text | None:
    """A list or tuple is longer or shorter than expected."""
    en, ja = named(name)
    more, fewer = len(got), len(want)
    if more == 1 and fewer > 1 and _equal(got[0], want[-1]):
        return Text(
            en=f"{en} has one entry, the last of {fewer} expected ones. Where are the earlier ones kept?",
            ja=f"{ja}には、必要な {fewer} 個のうち最後の 1 個しかありません。それより前の値はどこに残していますか?",
        )
    return Text(
        en=f"{en} has {_count(more)}, expected {fewer}. "
        + (
            "When is one added?"
            if isinstance(want, list)
            else f"Which one is {'too many' if more > fewer else 'missing'}?"
        ),
        ja=f"{ja}の要素は {more} 個ですが、正しくは {fewer} 個です。"
        + (
            "要素はいつ追加していますか?"
            if isinstance(want, list)
            else f"{'余分な' if more > fewer else '足りない'}のはどれですか?"
        ),
    )


def missing_keys(name: str, got: list[Any], want: list[Any]) -> Text | None:
    """A dict lacks keys."""
    en, ja = named(name)
    lacking = ", ".join(f"`{key}`" for key in want if key not in got)
    return Text(
        en=f"{en} has no {lacking}. Which keys does the specification ask for?",
        ja=f"{ja}には {lacking} がありません。仕様では、どのキーで返すことになっていますか?",
    )


def transposed(seen: Seen) -> Text | None:
    if seen.got.ndim < 2 or seen.got.shape != seen.want.shape[::-1]:
        return None
    en, ja = seen.called
    if near(seen.got.T, seen.want):
        return Text(
            en=f"{en} is transposed: it has shape {seen.got.shape}, expected {seen.want.shape}. Which axis is which?",
            ja=f"{ja}が転置されています。形は {seen.got.shape} ですが、正しくは {seen.want.shape} です。どの軸が何を表しますか?",
        )
    return Text(
        en=f"{en} has shape {seen.got.shape}, the reverse of {seen.want.shape}. Which axis is which?",
        ja=f"{ja}の形は {seen.got.shape} で、正しい {seen.want.shape} とは軸の順序が逆です。どの軸が何を表しますか?",
    )


def axis_lost(seen: Seen) -> Text | None:
    if (
        1 in seen.want.shape
        and seen.got.ndim < seen.want.ndim
        and near(
            seen.got, seen.want.reshape(seen.got.shape) if seen.got.size == seen.want.size else np.empty(0)
        )
    ):
        en, ja = seen.called
        return Text(
            en=f"{en} has the right numbers, but an axis of length 1 is lost: shape {seen.got.shape}, expected {seen.want.shape}. Which operation dropped it?",
            ja=f"{ja}の数値は正しいのですが、長さ 1 の軸が失われています。形は {seen.got.shape} ですが、正しくは {seen.want.shape} です。軸はどの演算で消えましたか?",
        )
    return None


def axis_gained(seen: Seen) -> Text | None:
    if (
        seen.got.size == seen.want.size
        and seen.got.ndim > seen.want.ndim
        and near(seen.got.reshape(seen.want.shape), seen.want)
    ):
        en, ja = seen.called
        return Text(
            en=f"{en} has the right numbers in shape {seen.got.shape}, expected {seen.want.shape}. Where does the extra axis come from?",
            ja=f"{ja}の数値は正しいのですが、形が {seen.got.shape} です。正しくは {seen.want.shape} です。余分な軸はどこで増えましたか?",
        )
    return None


def reduced_over_the_other_axis(seen: Seen) -> Text | None:
    """The expected result keeps one axis of an argument, the one that came keeps the other."""
    for name, array in seen.arrays():
        if array.ndim != 2 or array.shape[0] == array.shape[1]:
            continue
        keeps = [axis for axis in (0, 1) if _only_axis(seen.want.shape) == array.shape[axis]]
        came = [axis for axis in (0, 1) if _only_axis(seen.got.shape) == array.shape[axis]]
        if keeps and came and keeps != came:
            en, ja = seen.called
            return Text(
                en=f"{en} has one value for each element of axis {came[0]} of `{name}` (shape {seen.got.shape}), expected one for each of axis {keeps[0]} (shape {seen.want.shape}). Over which axis is it summed?",
                ja=f"{ja}には、`{name}` の軸 {came[0]} の要素ごとに値が 1 つあります(形は {seen.got.shape})。正しくは、軸 {keeps[0]} の要素ごとに 1 つです(形は {seen.want.shape})。どの軸について集計していますか?",
            )
    return None


def not_reduced(seen: Seen) -> Text | None:
    if seen.want.size == 1 and seen.got.size > 1:
        en, ja = seen.called
        return Text(
            en=f"{en} has shape {seen.got.shape}, expected a single number. Over what should it be gathered up?",
            ja=f"{ja}の形は {seen.got.shape} ですが、正しくは 1 つの数です。何について集計しますか?",
        )
    return None


def reduced_too_far(seen: Seen) -> Text | None:
    if seen.got.size == 1 and seen.want.size > 1:
        en, ja = seen.called
        return Text(
            en=f"{en} is a single number, expected shape {seen.want.shape}. What belongs to each row or column by itself?",
            ja=f"{ja}が 1 つの数になっています。正しい形は {seen.want.shape} です。行や列ごとに残すべきものは何ですか?",
        )
    return None


def stretched(seen: Seen) -> Text | None:
    """A row met a column: n values became n by n."""
    length = _only_axis(seen.want.shape)
    if length is None or seen.got.shape != (length, length):
        return None
    en, ja = seen.called
    return Text(
        en=f"{en} has shape {seen.got.shape}, expected {seen.want.shape}: broadcasting stretched a row against a column. Which shapes meet there?",
        ja=f"{ja}の形が {seen.got.shape} になっています。正しくは {seen.want.shape} です。行と列がブロードキャストで引き伸ばされました。どんな形とどんな形で計算していますか?",
    )


def not_gathered(seen: Seen) -> Text | None:
    """The result still has an argument's shape, where one of its axes should be gathered up."""
    for name, array in seen.arrays():
        smaller = sum(a != b for a, b in zip(seen.want.shape, array.shape, strict=False))
        if (
            array.shape == seen.got.shape
            and seen.want.ndim == array.ndim
            and smaller == 1
            and seen.want.size < array.size
        ):
            axis = next(i for i, size in enumerate(array.shape) if seen.want.shape[i] != size)
            en, ja = seen.called
            return Text(
                en=f"{en} still has the shape {array.shape} of `{name}`, expected {seen.want.shape}. What gathers up axis {axis}?",
                ja=f"{ja}の形が `{name}` と同じ {array.shape} のままです。正しくは {seen.want.shape} です。軸 {axis} は何でまとめますか?",
            )
    return None


def same_numbers(seen: Seen) -> Text | None:
    if seen.got.size == seen.want.size and near(np.sort(seen.got, axis=None), np.sort(seen.want, axis=None)):
        en, ja = seen.called
        in_order = near(seen.got.ravel(), seen.want.ravel())
        return Text(
            en=f"{en} has the right numbers in shape {seen.got.shape}, expected {seen.want.shape}. "
            + ("Which step decides the shape?" if in_order else "In which order do the axes come?"),
            ja=f"{ja}の数値は合っていますが、形が {seen.got.shape} です。正しくは {seen.want.shape} です。"
            + ("形を決めているのはどの段階ですか?" if in_order else "軸はどの順に並びますか?"),
        )
    return None


def _only_axis(shape: tuple[int, ...]) -> int | None:
    """Return the one size above 1, where there is exactly one."""
    longer = [size for size in shape if size > 1]
    return longer[0] if len(longer) == 1 else None


def _equal(a: Any, b: Any) -> bool:
    try:
        return near(a, b)
    except (TypeError, ValueError):
        return False


def _is_boolean(value: Any) -> bool:
    return isinstance(value, bool | np.bool_) or (isinstance(value, np.ndarray) and value.dtype.kind == "b")


def _is_number_like(value: Any) -> bool:
    return isinstance(value, bool | int | float | np.generic | np.ndarray)


def _count(n: int) -> str:
    return "1 entry" if n == 1 else f"{n} entries"


def _kind(value: Any) -> str:
    return value.kind if isinstance(value, Opaque) else type(value).__name__


def _with_dtype(want: Any) -> Any:
    """An expected array, told apart by its dtype from one that came in another."""
    return Opaque("ndarray", f"an array of {want.dtype}") if isinstance(want, np.ndarray) else want


def _kind_en(value: Any) -> str:
    if isinstance(value, int | float | np.generic) and not _is_boolean(value):
        return "a number"
    if isinstance(value, Opaque) and value.kind == "ndarray":
        return value.text  # "an array of float128"
    kind = _kind(value)
    return KINDS_EN.get(kind, f"of type {kind}")


def _kind_ja(value: Any) -> str:
    if isinstance(value, int | float | np.generic) and not _is_boolean(value):
        return "数値"
    if isinstance(value, Opaque) and value.kind == "ndarray":
        return f" {value.text.removeprefix('an array of ')} の配列"
    kind = _kind(value)
    return KINDS_JA.get(kind, f" {kind} ")


RELATIONS: tuple[Callable[[Seen], Text | None], ...] = (
    transposed,
    axis_lost,
    axis_gained,
    not_reduced,
    reduced_too_far,
    reduced_over_the_other_axis,
    same_numbers,
    stretched,
    not_gathered,
)
