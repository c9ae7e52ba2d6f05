"""A predictions file in Parquet, which is decoded behind the wall: a few bytes of it can stand for gigabytes."""

from collections.abc import Mapping
from typing import Any

import numpy as np

from sensui.course import Profile
from sensui.sandbox import Limits, Sandbox

from .._profiles import profile_of
from ._data import ContestData
from ._table import Table, column_places, too_many_rows
from ._wall import Stopped, answer_behind_the_wall
from ._words import refused

LIMITS = Limits(cpu_seconds=20, wall_seconds=30, memory_mib=512)
MOST_GROUPS, MOST_COLUMNS, MOST_UNPACKED_MIB = 64, 64, 64
MAGIC = b"PAR1"

DRIVE = '''
def parquet(lab, content, rows, most):
    """Facts about a Parquet file, then its cells; whatever it says of itself is looked at before it is unpacked."""
    import io

    import pyarrow as pa
    import pyarrow.parquet as pq

    pa.set_cpu_count(1)
    file = pq.ParquetFile(io.BytesIO(content), thrift_string_size_limit=1 << 20, thrift_container_size_limit=1 << 16)
    meta = file.metadata
    groups = range(min(meta.num_row_groups, most["groups"]))
    unpacked = sum(meta.row_group(n).total_byte_size for n in groups)
    names = [str(name)[:200] for name in file.schema_arrow.names[: most["columns"] + 1]]
    facts = {"rows": meta.num_rows, "groups": meta.num_row_groups, "unpacked": unpacked, "names": names}
    too_much = meta.num_row_groups > most["groups"] or unpacked > most["bytes"] or len(names) > most["columns"]
    if too_much or meta.num_rows != rows:
        return facts
    table = file.read(use_threads=False)
    if table.num_rows != rows:
        return {**facts, "rows": table.num_rows}
    columns = []
    for column in table.columns:
        kind = column.type
        if pa.types.is_dictionary(kind):
            column, kind = column.cast(kind.value_type), kind.value_type
        if pa.types.is_integer(kind) and not column.null_count:
            columns.append(np.asarray(column.to_numpy()))
        elif pa.types.is_integer(kind) or pa.types.is_floating(kind):
            columns.append(np.asarray(column.cast(pa.float64(), safe=False).to_numpy(), dtype="f8"))
        elif pa.types.is_string(kind) or pa.types.is_large_string(kind):
            cells = [("" if cell is None else cell).encode() for cell in column.to_pylist()]
            columns.append((b"".join(cells), np.array([len(cell) for cell in cells], dtype="i8")))
        else:
            columns.append(str(kind)[:80])
    return {**facts, "columns": columns}
'''


def table_of_parquet(data: ContestData, content: bytes, *, sandbox: Sandbox) -> Table:
    """The cells of a Parquet file. Raises EntryRefused, and JudgeUnavailable."""
    most = {"groups": MOST_GROUPS, "columns": MOST_COLUMNS, "bytes": MOST_UNPACKED_MIB << 20}
    try:
        answer = answer_behind_the_wall(
            sandbox,
            profile_of(Profile.NUMPY),
            limits=LIMITS,
            drive="parquet",
            source=DRIVE,
            args=[content, data.rows, most],
        )
    except Stopped:
        raise _bomb() from None
    facts = answer.value
    if answer.raised is not None or not isinstance(facts, dict):
        if answer.raised is not None and answer.raised.type in ("MemoryError", "ArrowMemoryError"):
            raise _bomb()
        raise refused(
            "this Parquet file cannot be read. Write it again, with pandas or pyarrow.",
            "この Parquet ファイルを読み取れません。pandas か pyarrow で書き直してください。",
        )
    return _table(data, facts)


def _bomb() -> Exception:
    return refused(
        "unpacked, this Parquet file takes more than it may. Write it with one row for each id and nothing else.",
        "この Parquet ファイルは、展開すると大きくなりすぎます。id ごとに 1 行だけを書いてください。",
    )


def _table(data: ContestData, facts: Mapping[str, Any]) -> Table:
    if facts["groups"] > MOST_GROUPS or facts["unpacked"] > MOST_UNPACKED_MIB << 20:
        raise _bomb()
    places = column_places(data, facts["names"])
    if facts["rows"] > data.rows:
        raise too_many_rows(data)
    if "columns" not in facts:
        raise refused(
            "the file has {found} rows, expected {rows}, one for each id.",
            "行が {found} 行あります。id ごとに 1 行、全部で {rows} 行にしてください。",
            found=facts["rows"],
            rows=data.rows,
        )
    columns = [
        _cells(facts["columns"][place], name)
        for place, name in zip(places, data.contest.columns, strict=True)
    ]
    return Table(rows=list(zip(*columns, strict=True)), places=range(2, data.rows + 2))


def _cells(column: Any, name: str) -> list[Any]:
    if isinstance(column, np.ndarray):
        return column.tolist()  # type: ignore[no-any-return]
    if isinstance(column, tuple):
        content, lengths = column
        ends = np.cumsum(lengths)
        return [
            content[end - length : end].decode(errors="replace")
            for end, length in zip(ends, lengths, strict=True)
        ]
    raise refused(
        "the column {name} holds {found}, expected numbers or texts.",
        "列 {name} の型が {found} です。数か文字列にしてください。",
        name=name,
        found=column,
    )
