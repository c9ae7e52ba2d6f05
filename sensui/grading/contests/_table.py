"""A predictions file as a table of cells, whatever it was written in."""

from collections.abc import Sequence
from dataclasses import dataclass

from ._data import ContestData
from ._predictions import Cell, Predictions, predictions_of, whole_number
from ._words import Whole, quoted, refused


@dataclass(frozen=True, kw_only=True)
class Table:
    """The rows below the names of the columns, cells in the order of the contest's columns, the id first."""

    rows: Sequence[Sequence[Cell]]
    places: Sequence[int]
    """the number of each row in its file, counted from 1"""


def column_places(data: ContestData, names: Sequence[str]) -> list[int]:
    """Where each of the contest's columns stands among these names. Raises EntryRefused."""
    wanted = data.contest.columns
    found = [name.strip() for name in names]
    if len(found) == len(wanted) and set(found) == set(wanted):
        return [found.index(name) for name in wanted]
    listed, expected = ", ".join(map(quoted, found[:6])), ", ".join(map(quoted, wanted))
    if not all(name.isascii() for name in found):
        raise refused(
            "the columns are named in letters that are not ASCII; expected exactly {expected}, as in "
            "sample_submission.csv.",
            "列の名前に日本語などの文字があります。sample_submission.csv と同じく、{expected} としてください。",
            row=1,
            expected=Whole(expected),
        )
    if "" in found or "Unnamed: 0" in found:
        raise refused(
            "a column has no name; expected exactly {expected}. With pandas, write `to_csv(…, index=False)`.",
            "名前のない列があります。列は {expected} だけにしてください。pandas なら `to_csv(…, index=False)` と書きます。",
            row=1,
            expected=Whole(expected),
        )
    raise refused(
        "the columns are {found}; expected exactly {expected}, as in sample_submission.csv.",
        "列が {found} です。sample_submission.csv と同じく、{expected} としてください。",
        row=1,
        found=Whole(listed),
        expected=Whole(expected),
    )


def too_many_rows(data: ContestData) -> Exception:
    """The refusal of a file that goes on after the last prediction."""
    return refused(
        "here is one more prediction than the {rows} that are expected, one for each id. Remove what is too much.",
        "予測は id ごとに 1 つ、全部で {rows} 個のはずですが、ここから余分な行があります。取り除いてください。",
        row=data.rows + 2,
        rows=data.rows,
    )


def in_order(data: ContestData, table: Table) -> Predictions:
    """The predictions in the order of the ids, each id once. Raises EntryRefused."""
    place_of: dict[int, int] = {}
    for number, (cells, place) in enumerate(zip(table.rows, table.places, strict=True)):
        found = whole_number(cells[0])
        if found is None or not 0 <= found < data.rows:
            raise refused(
                "there is no id {found}; they go from 0 to {last}.",
                "id {found} はありません。id は 0 から {last} までです。",
                row=place,
                found=quoted("" if cells[0] is None else cells[0]),
                last=data.rows - 1,
            )
        if found in place_of:
            raise refused(
                "the id {found} comes again; it stands in row {before} already.",
                "id {found} が重複しています。{before} 行目にもあります。",
                row=place,
                found=found,
                before=table.places[place_of[found]],
            )
        place_of[found] = number
    _must_be_whole(data, place_of)
    numbers = [place_of[id] for id in range(data.rows)]
    return predictions_of(
        data, [table.rows[number][1:] for number in numbers], [table.places[number] for number in numbers]
    )


def _must_be_whole(data: ContestData, place_of: dict[int, int]) -> None:
    missing = [id for id in range(data.rows) if id not in place_of]
    if missing:
        raise refused(
            "{count} of {rows} predictions are missing, the first of them for the id {first}.",
            "{rows} 個のうち {count} 個の予測がありません。最初に欠けている id は {first} です。",
            count=len(missing),
            rows=data.rows,
            first=missing[0],
        )
