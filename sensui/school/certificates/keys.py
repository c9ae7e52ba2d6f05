"""The keys that sign certificates: Ed25519, one file each, the newest signs, the older ones stay known.

A key is named by what it is, `did:key:z6Mk…` (W3C CCG, did:key method): whoever holds the certificate holds the public key.
"""

import os
import re
from dataclasses import dataclass
from pathlib import Path

_FILE = re.compile(r"certificates-(\d+)\.pem")


class KeyUnreadable(ValueError):
    """A key file that holds no Ed25519 key."""

    def __init__(self, file: Path) -> None:
        super().__init__(f"{file} is no Ed25519 private key in PEM. Put it back from a backup.")
        self.file = file


@dataclass(frozen=True, kw_only=True)
class SigningKey:
    """One key pair of the school."""

    number: int
    private_pem: bytes
    did: str

    def __repr__(self) -> str:
        return f"<SigningKey {self.number} {self.did}>"  # never the secret


def keys_in(folder: Path) -> tuple[SigningKey, ...]:
    """Every key of the school, the oldest first. KeyUnreadable when a file is damaged."""
    numbered = ((_FILE.fullmatch(file.name), file) for file in folder.glob("certificates-*.pem"))
    return tuple(
        sorted((_read(file, int(name[1])) for name, file in numbered if name), key=lambda key: key.number)
    )


def newest_key(folder: Path) -> SigningKey:
    """The key that signs from now on; the first one is made when it is needed."""
    keys = keys_in(folder)
    return keys[-1] if keys else make_key(folder)


def make_key(folder: Path) -> SigningKey:
    """A new key beside the old ones, which keep verifying what they signed."""
    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    secret = Ed25519PrivateKey.generate().private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    number = max((key.number for key in keys_in(folder)), default=0) + 1
    while True:
        draft = folder / f".new-{os.getpid()}-{number}"
        handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as out:
            out.write(secret)
            out.flush()
            os.fsync(out.fileno())
        file = folder / f"certificates-{number}.pem"
        try:
            os.link(draft, file)  # whole or not at all, and never over another key
        except FileExistsError:
            number += 1
            continue
        finally:
            draft.unlink()
        return _read(file, number)


def _read(file: Path, number: int) -> SigningKey:
    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from openbadgeslib.ob3 import did_key_from_pem

    pem = file.read_bytes()
    try:
        private = serialization.load_pem_private_key(pem, password=None)
    except (ValueError, TypeError) as error:
        raise KeyUnreadable(file) from error
    if not isinstance(private, Ed25519PrivateKey):
        raise KeyUnreadable(file)
    public = private.public_key().public_bytes(
        serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
    )
    return SigningKey(number=number, private_pem=pem, did=did_key_from_pem(public))
