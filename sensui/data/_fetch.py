"""Fetch a set by pooch: what has come is kept and gone on with, what has the wrong hash is not."""

import os
import sys
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from ._errors import DataDamaged, DataUnreachable
from ._places import cache_folder
from ._sets import DataSet, Source

_PARTIAL, _BEYOND_ITS_END = 206, 416
_PATIENCE = 30.0
_READABLE = 0o644
"""pooch makes files that only their owner may read, and a kernel behind the wall is somebody else"""


def fetch(wanted: DataSet, *, folder: Path | None = None) -> Path:
    """Fetch what is missing of a set, with a bar to look at. Returns its folder. Raises DataUnreachable, DataDamaged."""
    own = (folder or cache_folder()) / wanted.name
    own.mkdir(parents=True, exist_ok=True)
    for file in wanted.files:
        _fetch_file(wanted, file, own)
    return own


def _fetch_file(wanted: DataSet, file: Source, own: Path) -> None:
    import httpx
    import pooch

    pooch.get_logger().setLevel("ERROR")
    for last, url in _with_last(file.urls):
        keeper = pooch.create(
            path=own, base_url="", registry={file.name: f"sha256:{file.sha256}"}, urls={file.name: url}
        )
        try:
            kept = keeper.fetch(file.name, downloader=_Resuming(own / f"{file.name}.part", file))
        except (httpx.HTTPError, OSError) as error:
            if last:
                raise DataUnreachable(wanted.name, urlsplit(url).netloc, str(error)) from None
        except ValueError:  # pooch: the hash differs
            if last:
                raise DataDamaged(url, wanted.name) from None
        else:
            Path(kept).chmod(_READABLE)
            return


def _with_last(urls: tuple[str, ...]) -> list[tuple[bool, str]]:
    return [(place == len(urls), url) for place, url in enumerate(urls, start=1)]


class _Resuming:
    """A downloader of pooch that goes on where an earlier one stopped, if the server can."""

    def __init__(self, part: Path, file: Source) -> None:
        self._part = part
        self._file = file

    def __call__(self, url: str, output_file: str, pooch: Any) -> None:
        if self._has() < self._file.size:
            self._load(url)
        os.replace(self._part, output_file)  # so that a file with another hash is not gone on with

    def _has(self) -> int:
        return self._part.stat().st_size if self._part.exists() else 0

    def _load(self, url: str) -> None:
        import httpx

        has = self._has()
        headers = {"Accept-Encoding": "identity"}  # the file as it is, for its hash is of that
        if has:
            headers["Range"] = f"bytes={has}-"
        with httpx.stream("GET", url, headers=headers, follow_redirects=True, timeout=_PATIENCE) as answer:
            if answer.status_code == _BEYOND_ITS_END:
                self._part.unlink()
            answer.raise_for_status()
            goes_on = answer.status_code == _PARTIAL
            with (
                self._part.open("ab" if goes_on else "wb") as part,
                _bar(self._file, has if goes_on else 0) as bar,
            ):
                for chunk in answer.iter_raw():
                    part.write(chunk)
                    bar.update(len(chunk))


def _bar(file: Source, has: int) -> Any:
    from tqdm import tqdm

    shown = sys.stderr.isatty() or "IPython" in sys.modules
    return tqdm(total=file.size, initial=has, unit="B", unit_scale=True, desc=file.name, disable=not shown)
