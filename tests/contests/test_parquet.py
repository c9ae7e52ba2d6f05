"""Parquet is decoded behind the wall: a few bytes of it can stand for gigabytes."""

import io
import struct
from dataclasses import replace

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from sensui.grading.contests import ContestData, _parquet, check_predictions, score

from .conftest import refusal

pytestmark = pytest.mark.sandbox


def parquet_of(columns: dict[str, object], **more: object) -> bytes:
    out = io.BytesIO()
    pq.write_table(pa.table(columns), out, **more)
    return out.getvalue()


def labels(data: ContestData) -> np.ndarray:
    return np.asarray(data._labels)


@pytest.mark.parametrize("kind", ["int64", "int8", "float32", "float64", "str"])
@pytest.mark.parametrize("packing", ["none", "zstd"])
def test_a_parquet_file_of_any_plain_type_is_read(data: ContestData, kind: str, packing: str):
    columns = {"label": labels(data).astype(kind), "id": np.arange(data.rows)}

    found = check_predictions(
        data, io.BytesIO(parquet_of(columns, compression=packing, row_group_size=20)), "entry.parquet"
    )

    assert 1.0 == score(data, found).private


def refused_for(data: ContestData, columns: dict[str, object], **more: object) -> str:
    return refusal(data, parquet_of(columns, **more), "entry.parquet").message.en


def test_rows_of_a_parquet_file_are_named_too(data: ContestData):
    found = labels(data).astype(float)
    found[9] = np.nan

    assert "Row 11: the prediction is NaN" in refused_for(data, {"id": np.arange(data.rows), "label": found})
    assert "Row 11: there is no id `90`" in refused_for(
        data, {"id": [*range(9), 90, *range(10, data.rows)], "label": labels(data)}
    )


def test_missing_values_of_a_parquet_file_are_no_numbers(data: ContestData):
    cells = [None, *labels(data).tolist()[1:]]

    assert "Row 2: the prediction is NaN" in refused_for(
        data, {"id": np.arange(data.rows), "label": pa.array(cells, pa.int64())}
    )


def test_other_columns_types_and_lengths_are_refused(data: ContestData):
    ids = np.arange(data.rows)

    assert "the columns are `id`, `other`" in refused_for(data, {"id": ids, "other": ids})
    assert "the file has 10 rows, expected 50" in refused_for(data, {"id": ids[:10], "label": ids[:10]})
    assert "the column label holds list<element: int64>" in refused_for(
        data, {"id": ids, "label": pa.array([[1]] * data.rows)}
    )


def test_a_million_rows_in_a_few_bytes_are_refused(data: ContestData):
    zeros = np.zeros(1_000_000, dtype=np.int64)
    content = parquet_of({"id": zeros, "label": zeros}, compression="zstd")

    assert len(content) < 20_000
    assert "one more prediction than the 50" in refusal(data, content, "entry.parquet").message.en


def test_a_cell_of_gigabytes_is_refused_before_it_is_unpacked(data: ContestData):
    text = ["x" * (100 << 20), *["1"] * (data.rows - 1)]
    content = parquet_of(
        {"id": np.arange(data.rows), "label": text}, compression="zstd", use_dictionary=False
    )

    assert len(content) < 1 << 18
    assert (
        "unpacked, this Parquet file takes more than it may" in refusal(data, content, "e.parquet").message.en
    )


def test_a_bomb_that_lies_about_its_size_ends_behind_the_wall(
    data: ContestData, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(_parquet, "LIMITS", replace(_parquet.LIMITS, memory_mib=192))
    text = ["x" * (160 << 20), *["1"] * (data.rows - 1)]
    content = parquet_of(
        {"id": np.arange(data.rows), "label": text}, compression="zstd", use_dictionary=False
    )
    honest = pq.ParquetFile(io.BytesIO(content)).metadata.row_group(0)

    for size in (honest.total_byte_size, honest.column(1).total_uncompressed_size):
        content = content.replace(zigzag(size), zigzag(1000, width=len(zigzag(size))))

    assert pq.ParquetFile(io.BytesIO(content)).metadata.row_group(0).total_byte_size < 1 << 20
    assert (
        "unpacked, this Parquet file takes more than it may" in refusal(data, content, "e.parquet").message.en
    )


def zigzag(number: int, *, width: int = 0) -> bytes:
    """A whole number as the footer of a Parquet file writes it, in as many bytes as are asked for."""
    left, out = number << 1, bytearray()
    while left > 0x7F or len(out) < width - 1:
        out.append(left & 0x7F | 0x80)
        left >>= 7
    return bytes([*out, left])


@pytest.mark.parametrize("cut", [5, 8, 40, 200])
def test_a_spoilt_file_is_refused_and_nothing_else_happens(data: ContestData, cut: int):
    content = parquet_of({"id": np.arange(data.rows), "label": labels(data)})

    for spoilt in (content[:-cut], content[:cut] + content[cut + 4 :], b"PAR1" + bytes(cut)):
        assert "this Parquet file cannot be read" in refusal(data, spoilt, "entry.parquet").message.en


def test_a_footer_of_gigabytes_is_not_believed(data: ContestData):
    content = parquet_of({"id": np.arange(data.rows), "label": labels(data)})
    spoilt = content[:-8] + struct.pack("<I", 0x7FFFFFFF) + b"PAR1"

    assert "cannot be read" in refusal(data, spoilt, "entry.parquet").message.en
