"""Check a predictions file before it is scored: whatever is wrong with it costs its entrant nothing."""

from typing import BinaryIO

from sensui.course import Form
from sensui.sandbox import Sandbox, default_sandbox

from ._csv import table_of_csv
from ._data import ContestData
from ._parquet import MAGIC, table_of_parquet
from ._predictions import Predictions
from ._table import in_order
from ._words import refused

MIB = 1 << 20
PACKED = {
    b"PK\x03\x04": "zip",
    b"PK\x05\x06": "zip",
    b"\x1f\x8b": "gzip",
    b"BZh": "bzip2",
    b"\xfd7zXZ": "xz",
    b"7z\xbc\xaf": "7z",
    b"\x28\xb5\x2f\xfd": "zstd",
    b"Rar!": "rar",
}
"""how a packed file begins, a spreadsheet's among them; none is ever unpacked"""
CSV_NAMES = (".csv", ".tsv", ".txt")


def check_predictions(
    data: ContestData, file: BinaryIO, name: str, *, sandbox: Sandbox | None = None
) -> Predictions:
    """The predictions in a file of this name, in CSV or Parquet. Raises EntryRefused, and JudgeUnavailable."""
    if not data.contest.takes_predictions or data.contest.metric.form is Form.ACTIONS:
        raise refused(
            "this contest takes programs only. Hand in a program.",
            "このコンテストで提出できるのはプログラムだけです。",
        )
    most = int(data.contest.max_mib * MIB)
    content = file.read(most + 1)
    if len(content) > most:
        raise refused(
            "the file is larger than {most} MiB, which is more than {rows} predictions need.",
            "ファイルが {most} MiB を超えています。{rows} 個の予測には大きすぎます。",
            most=f"{data.contest.max_mib:g}",
            rows=data.rows,
        )
    packed = next((kind for mark, kind in PACKED.items() if content.startswith(mark)), None)
    if packed is not None:
        raise refused(
            "this is a packed file or a spreadsheet ({packed}). Hand in the CSV or Parquet file itself.",
            "圧縮ファイルか表計算ファイルです ({packed})。CSV か Parquet のファイルをそのまま提出してください。",
            packed=packed,
        )
    if content.startswith(MAGIC):
        return in_order(data, table_of_parquet(data, content, sandbox=sandbox or default_sandbox()))
    if name.lower().endswith((".parquet", ".pq")):
        raise refused(
            "this is not a Parquet file, although its name says so. Write it again.",
            "名前は Parquet ですが、中身が違います。書き直してください。",
        )
    if not name.lower().endswith(CSV_NAMES):
        raise refused(
            "the file is called {name}, expected a name that ends in .csv or .parquet.",
            "ファイル名が {name} です。.csv か .parquet のファイルを提出してください。",
            name=name,
        )
    return in_order(data, table_of_csv(data, content))
