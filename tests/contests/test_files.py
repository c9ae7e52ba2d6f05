"""A file of predictions is read in any sane dialect, and refused with the row where it goes wrong."""

import gzip
import io
import zipfile

import numpy as np
import pytest

from sensui.grading.contests import ContestData, EntryRefused, check_predictions, score

from .conftest import Made, csv_of, open_contest, refusal


def right(data: ContestData) -> list[tuple[int, int]]:
    return [(number, int(label)) for number, label in enumerate(data._labels)]


def read(data: ContestData, content: bytes, name: str = "entry.csv"):
    return check_predictions(data, io.BytesIO(content), name)


DIALECTS = {
    "plain": lambda text: text,
    "windows": lambda text: text.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n"),
    "old mac": lambda text: text.replace(b"\r\n", b"\r"),
    "byte order mark": lambda text: b"\xef\xbb\xbf" + text,
    "semicolons": lambda text: text.replace(b",", b";"),
    "tabs": lambda text: text.replace(b",", b"\t"),
    "spaces after": lambda text: text.replace(b",", b", "),
    "quotes": lambda text: b"\n".join(
        b",".join(b'"' + cell + b'"' for cell in line.split(b",")) for line in text.split()
    ),
    "floats": lambda text: b"\n".join(
        line + (b".0" if number else b"") for number, line in enumerate(text.split())
    ),
    "blank lines": lambda text: b"\n" + text + b"\n\n",
    "no line end": lambda text: text.strip(),
}


@pytest.mark.parametrize("dialect", DIALECTS)
def test_a_file_means_the_same_in_every_dialect(data: ContestData, dialect: str):
    found = read(data, DIALECTS[dialect](csv_of(right(data))))

    assert score(data, found).public == score(data, found).private == 1.0


def test_rows_may_come_in_any_order_and_columns_too(data: ContestData):
    rows = [(label, id) for id, label in reversed(right(data))]

    found = read(data, csv_of(rows, "label", "id"))

    assert np.array_equal(data._labels, found.values)


CHANGED = {
    "nan": ((4, "nan"), 6, "the prediction is NaN", "NaN"),
    "infinite": ((4, "-inf"), 6, "the prediction is infinite", "infinite"),
    "empty": ((4, ""), 6, "the prediction is empty", "予測が空です"),
    "words": ((4, "left"), 6, "`left` is not a number", "`left` は数ではありません"),
    "japanese": ((4, "左"), 6, "`左` is not a number", "`左` は数ではありません"),
    "fraction": ((4, "0.5"), 6, "the class is 0.5, expected a whole number from 0 to 1", "0 から 1 までの整数"),
    "no such class": ((4, 2), 6, "the class is 2", "クラスが 2"),
    "below": ((4, -1), 6, "the class is -1", "クラスが -1"),
    "huge": ((4, "1e400"), 6, "infinite", "infinite"),
    "underscore": ((4, "1_0"), 6, "`1_0` is not a number", "数ではありません"),
    "wrong id": ((400, 1), 6, "there is no id `400`; they go from 0 to 49", "id `400` はありません"),
    "negative id": ((-4, 1), 6, "there is no id `-4`", "id `-4` はありません"),
    "id of words": (("four", 1), 6, "there is no id `four`", "id `four` はありません"),
    "twice": ((3, 1), 6, "the id 3 comes again; it stands in row 5 already", "id 3 が重複しています。5 行目"),
    "too many cells": ((4, 1, 1), 6, "there are 3 cells, expected 2", "セルが 3 個"),
    "too few cells": ((4,), 6, "there are 1 cells, expected 2", "セルが 1 個"),
}  # fmt: skip


@pytest.mark.parametrize("case", CHANGED)
def test_a_wrong_row_is_named_in_both_languages(data: ContestData, case: str):
    cells, row, en, ja = CHANGED[case]
    rows = [tuple(one) for one in right(data)]
    rows[4] = cells

    error = refusal(data, csv_of(rows))

    assert row == error.row
    assert error.message.en.startswith(f"Row {row}: ")
    assert error.message.ja.startswith(f"{row} 行目: ")
    assert en in error.message.en
    assert ja in error.message.ja


def test_missing_predictions_are_counted_and_the_first_is_named(data: ContestData):
    rows = [row for row in right(data) if row[0] not in (7, 20, 49)]

    error = refusal(data, csv_of(rows))

    assert "3 of 50 predictions are missing, the first of them for the id 7." == error.message.en
    assert error.row is None


def test_the_first_prediction_too_many_is_named(data: ContestData):
    error = refusal(data, csv_of([*right(data), (50, 1)]))

    assert 52 == error.row
    assert "one more prediction than the 50 that are expected" in error.message.en


def test_a_million_rows_are_refused_before_they_are_read(made: Made):
    contest = made()
    data = open_contest(contest)
    content = b"id,label\n" + b"0,1\n" * 1_000_000

    error = refusal(data, content)

    assert "the file is larger than 0.25 MiB, which is more than 50 predictions need." == error.message.en


def test_a_file_is_never_read_beyond_its_limit(data: ContestData):
    class Endless(io.RawIOBase):
        given = 0

        def read(self, size: int = -1) -> bytes:
            assert size > 0
            self.given += size
            return b"0" * size

    file = Endless()
    with pytest.raises(EntryRefused, match="larger than"):
        check_predictions(data, file, "entry.csv")  # type: ignore[arg-type]

    assert (1 << 18) + 1 == file.given


HEADERS = {
    "番号,答え": ("letters that are not ASCII; expected exactly `id`, `label`", "日本語などの文字"),
    "id,prediction": ("the columns are `id`, `prediction`; expected exactly `id`, `label`", "列が `id`、`prediction`"),
    "id,label,why": ("the columns are", "列が"),
    ",id,label": ("index=False", "index=False"),
    "0,1": ("the columns are `0`, `1`", "列が"),
    "id label": ("the columns are `id label`", "列が"),
    "id,id": ("the columns are `id`, `id`", "列が"),
    "ID,Label": ("the columns are `ID`, `Label`", "列が"),
}  # fmt: skip


@pytest.mark.parametrize("names", HEADERS)
def test_columns_of_other_names_are_refused_kindly(data: ContestData, names: str):
    en, ja = HEADERS[names]

    error = refusal(data, names.encode() + b"\n0,1\n")

    assert 1 == error.row
    assert en in error.message.en
    assert ja.replace("、", ", ") in error.message.ja


NOT_CSV = {
    "empty": (b"", "entry.csv", "the file is empty"),
    "white space": (b"\n \n\n", "entry.csv", "the file is empty"),
    "shift jis": ("id,label\n0,左".encode("shift_jis"), "entry.csv", "Row 2: this is not UTF-8"),
    "utf-16": ("id,label\n0,1\n".encode("utf-16"), "entry.csv", "Row 1: this is not UTF-8"),
    "nulls": (b"id,label\n0,\0\n", "entry.csv", "Row 2: this holds null bytes"),
    "a long cell": (b"id,label\n0," + b"1" * 200_000, "entry.csv", "Row 2: this row cannot be read"),
    "an open quote": (b'id,label\n0,1\n1,"1\n2,0\n', "entry.csv", "Row 3: this row cannot be read"),
    "an open quote at the top": (b'"id,label\n0,1\n', "entry.csv", "Row 1: this row cannot be read"),
    "a byte order mark": (b"\xef\xbb\xbf", "entry.csv", "the file is empty"),
    "an array": (b"\x93NUMPY\x01\x00v\x00{'descr'", "entry.csv", "Row 1: this is not UTF-8"),
    "five thousand columns": (
        b",".join(b"c%d" % n for n in range(5000)),
        "entry.csv",
        "Row 1: the columns are",
    ),
    "a row of five thousand": (b"id,label\n0" + b",1" * 5000, "entry.csv", "Row 2: there are 5001 cells"),
    "an id of digits": (b"id,label\n" + b"9" * 5000 + b",1\n", "entry.csv", "Row 2: there is no id"),
    "no Parquet but its mark": (b"PAR1PAR1", "entry.csv", "this Parquet file cannot be read"),
    "a script": (b"id,label\n0,1\n", "entry.py", "the file is called entry.py"),
    "no ending": (b"id,label\n0,1\n", "entry", "the file is called entry"),
    "a notebook": (b"{}", "entry.ipynb", "the file is called entry.ipynb"),
    "a false parquet": (b"id,label\n0,1\n", "entry.parquet", "this is not a Parquet file"),
}


@pytest.mark.parametrize("case", NOT_CSV)
def test_what_is_no_csv_is_refused_in_one_sentence(data: ContestData, case: str):
    content, name, en = NOT_CSV[case]

    assert refusal(data, content, name).message.en.startswith(en)


def zipped() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("entry.csv", b"0" * (1 << 24))
    return out.getvalue()


@pytest.mark.parametrize("content", [zipped(), gzip.compress(b"0" * (1 << 24))], ids=["zip", "gzip"])
@pytest.mark.parametrize("name", ["entry.csv", "entry.zip", "entry.xlsx", "entry.parquet"])
def test_a_zip_bomb_is_refused_before_it_is_unpacked(data: ContestData, content: bytes, name: str):
    assert refusal(data, content, name).message.en.startswith("this is a packed file or a spreadsheet")


def test_what_somebody_wrote_is_shown_short_and_harmless(data: ContestData):
    rows = right(data)
    rows[0] = (0, "\x1b[31m" + "x" * 5000)  # type: ignore[assignment]

    said = refusal(data, csv_of(rows)).message.en

    assert "\x1b" not in said
    assert len(said) < 120


PROBABILITIES = [
    ([0.2, 0.3, 0.4], "the probabilities sum to 0.9, expected 1"),
    ([1.2, -0.1, -0.1], "a probability is 1.2, expected one from 0 to 1"),
    (["nan", 0.5, 0.5], "the prediction is NaN"),
    (["", 0.5, 0.5], "the prediction is empty"),
]


@pytest.mark.parametrize(("cells", "says"), PROBABILITIES)
def test_probabilities_that_are_none_are_refused(chances: ContestData, cells: list, says: str):
    rows = [(number, 0.2, 0.3, 0.5) for number in range(chances.rows)]
    rows[8] = (8, *cells)

    error = refusal(chances, csv_of(rows, "id", "p_0", "p_1", "p_2"))

    assert 10 == error.row
    assert says in error.message.en


def test_rounded_probabilities_are_taken_and_sum_to_one_afterwards(chances: ContestData):
    rows = [(number, 0.3333, 0.3333, 0.3333) for number in range(chances.rows)]

    found = read(chances, csv_of(rows, "id", "p_0", "p_1", "p_2"))

    assert np.allclose(found.values.sum(axis=1), 1, atol=1e-12)


@pytest.fixture
def chances(made: Made) -> ContestData:
    from .conftest import THREE

    source = """
import numpy as np

def examples(rng):
    return {"inputs": rng.normal(0, 1, (40, 2)), "labels": rng.permutation(np.arange(40) % 3)}

train = test = examples
"""
    return open_contest(made("log-loss", data=source, more=THREE))


def test_a_decimal_comma_is_read_where_cells_end_at_semicolons(made: Made):
    source = """
import numpy as np

def examples(rng):
    return {"inputs": rng.normal(0, 1, (20, 2)), "labels": rng.normal(0, 1, 20)}

train = test = examples
"""
    data = open_contest(made("mae", data=source, more=""))
    rows = "\n".join(f"{number};-0,25" for number in range(20))

    assert set(read(data, f"id;value\n{rows}".encode()).values) == {-0.25}


def test_a_contest_that_takes_programs_only_takes_no_file(made: Made):
    data = open_contest(made(entry="program"))

    assert "this contest takes programs only. Hand in a program." == refusal(data, b"id,label\n").message.en
