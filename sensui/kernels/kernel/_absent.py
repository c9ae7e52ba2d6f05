"""A module that is not here on purpose is refused in one sentence that says what to do instead."""

import sys
import warnings
from collections.abc import Sequence
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec
from types import ModuleType

_ABSENT = {
    "ipywidgets": "ipywidgets is not part of this notebook: show values with print(), plots or tqdm instead. | "
    "このノートブックに ipywidgets はありません。print()、グラフ、tqdm で表示してください。",
}


class _Absent(MetaPathFinder):
    """Asked last, so that whoever has installed such a module gets it."""

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if fullname in _ABSENT:
            raise _refusal(fullname)
        return None


def _refusal(name: str) -> ModuleNotFoundError:
    """The sentence alone: where in Sensui it was raised helps nobody."""
    error = ModuleNotFoundError(_ABSENT[name], name=name)
    error._render_traceback_ = lambda: _ABSENT[name].split(" | ")  # type: ignore[attr-defined]
    return error


def explain_what_is_absent() -> None:
    sys.meta_path.append(_Absent())
    # tqdm.auto draws its bar in text, and would advise to install what is absent on purpose
    warnings.filterwarnings("ignore", message="IProgress not found")
