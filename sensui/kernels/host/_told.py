"""What the host is told by whoever starts it."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, kw_only=True)
class Told:
    """Everything that differs from one host to the next; the token is a secret."""

    folder: str
    homes: str
    token: str
    idle_seconds: float
    limits: dict[str, float]

    @property
    def socket(self) -> Path:
        return Path(self.folder, "host")

    @property
    def data(self) -> Path:
        return Path(self.folder, "data")
