"""Kernelspecs: what a Jupyter needs to know to ask for one of our kernels."""

import json
import tempfile
from collections.abc import Collection
from dataclasses import asdict
from pathlib import Path
from typing import Any

from jupyter_client.kernelspec import KernelSpecManager

from ._types import KernelLimits, ProfileName

NAMES: dict[str, ProfileName] = {"sensui": "numpy", "sensui-torch": "torch", "sensui-keras": "keras"}
_ALWAYS: tuple[ProfileName, ...] = ("numpy",)
_TITLES: dict[ProfileName, str] = {"numpy": "Sensui", "torch": "Sensui (PyTorch)", "keras": "Sensui (Keras)"}


def write_spec(
    folder: Path, *, profile: ProfileName, homes: str = "", limits: KernelLimits | None = None
) -> None:
    """Write the kernelspec of a profile into a folder, which is made."""
    folder.mkdir(parents=True, exist_ok=True)
    text = json.dumps(_spec(profile, homes=homes, limits=limits), indent=1)
    (folder / "kernel.json").write_text(text, encoding="utf-8")


def _spec(profile: ProfileName, *, homes: str, limits: KernelLimits | None) -> dict[str, Any]:
    config: dict[str, Any] = {"profile": profile}
    if homes:
        config["homes"] = homes
    if limits:
        config["limits"] = asdict(limits)
    return {
        "argv": [],
        "display_name": _TITLES[profile],
        "language": "python",
        "interrupt_mode": "signal",
        "metadata": {
            "debugger": False,
            "kernel_provisioner": {"provisioner_name": "sensui-provisioner", "config": config},
        },
    }


def install_kernelspecs(
    *, prefix: Path | None = None, profiles: Collection[ProfileName] = _ALWAYS
) -> tuple[Path, ...]:
    """Make kernels of ours known to every Jupyter of this user, or to that of a prefix. Returns their folders."""
    made = []
    for name, profile in NAMES.items():
        if profile not in profiles:
            continue
        with tempfile.TemporaryDirectory() as folder:
            write_spec(Path(folder), profile=profile)
            place = KernelSpecManager().install_kernel_spec(
                folder, kernel_name=name, user=prefix is None, prefix=str(prefix) if prefix else None
            )
        made.append(Path(place))
    return tuple(made)
