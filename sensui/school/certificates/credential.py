"""A certificate as the world reads it: an Open Badge 3.0, which is a W3C verifiable credential.

The format is 1EdTech's Open Badges 3.0 (2024); the signature is W3C's Data Integrity EdDSA cryptosuite
`eddsa-rdfc-2022` (2025), Ed25519 over the canonical form of the document. Nothing here knows Django or the network:
`sensui certificate verify` runs it on a machine that never saw the school.
"""

import json
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any
from uuid import NAMESPACE_URL, UUID, uuid5

from .keys import SigningKey

if TYPE_CHECKING:
    from openbadgeslib.ob3 import OpenBadgeCredential

MOST_BYTES = 256 * 1024
"""a certificate of ours has about three thousand"""


class NotACertificate(ValueError):
    """The document is no certificate, or its signature does not hold. `reason` is the library's, in English."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True, kw_only=True)
class Award:
    """What a school says of somebody."""

    id: UUID
    holder: str
    """the name as the holder writes it"""
    course: str
    """id of the course"""
    title: str
    summary: str
    criteria: str
    percent: int
    """of all points of the course that were reached, 0 to 100"""
    awarded_at: datetime
    school: str
    school_url: str = ""
    """`https://…/` where the school can be reached by others; empty on somebody's own machine"""
    status_list: str = ""
    """address of the list that says what was revoked; needs `status_index`"""
    status_index: int = 0


@dataclass(frozen=True, kw_only=True)
class Verified:
    """What a certificate says, after its signature held."""

    id: str
    holder: str
    title: str
    percent: str
    awarded_at: datetime
    school: str
    issuer: str
    """the key that signed, as `did:key:…`: compare it with the one that the school publishes"""
    status_list: str


def signed(award: Award, key: SigningKey) -> dict[str, Any]:
    """The award as a signed document."""
    from openbadgeslib.ob3 import OB3LdpSigner

    return dict(OB3LdpSigner(key.private_pem).sign(_badge(award, key), created=award.awarded_at))


def verified(document: bytes | str, *, issuer: str = "") -> Verified:
    """What the document says. NotACertificate unless all that it says is signed, and by `issuer` when one is given."""
    from openbadgeslib.errors import LibOpenBadgesException
    from openbadgeslib.ob3 import OB3LdpVerifier

    if len(document) > MOST_BYTES:
        raise NotACertificate(f"it has more than {MOST_BYTES} bytes")
    try:
        verifier = OB3LdpVerifier.for_issuer_did(issuer) if issuer else OB3LdpVerifier()
        badge = verifier.verify(document)
    except (LibOpenBadgesException, ValueError, UnicodeDecodeError, RecursionError) as error:
        raise NotACertificate(str(error)) from error
    holders = [one.identity_hash for one in badge.identifiers if one.identity_type == "name"]
    assert badge.issuance_date is not None  # the library fills it in
    return Verified(
        id=str(badge.id),
        holder=holders[0] if holders else "",
        title=badge.achievement.name,
        percent=next((one.value for one in badge.results if one.value), ""),
        awarded_at=badge.issuance_date,
        school=badge.issuer.name,
        issuer=badge.issuer.id,
        status_list=next((str(one["statusListCredential"]) for one in badge.credential_status), ""),
    )


def document_text(document: dict[str, Any]) -> str:
    """The document as a file: letters as they are, one fact a line."""
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def _badge(award: Award, key: SigningKey) -> "OpenBadgeCredential":
    from openbadgeslib.ob3 import (
        Achievement,
        IdentityObject,
        Issuer,
        OpenBadgeCredential,
        Result,
        ResultDescription,
        status_entry,
    )

    achievement = f"urn:uuid:{uuid5(NAMESPACE_URL, f'{key.did}#{award.course}')}"
    points = f"urn:uuid:{uuid5(NAMESPACE_URL, f'{key.did}#{award.course}#points')}"
    status = status_entry(award.status_list, "revocation", award.status_index) if award.status_list else None
    return OpenBadgeCredential(
        id=f"urn:uuid:{award.id}",
        issuer=Issuer(id=key.did, name=award.school, url=award.school_url or None),
        recipient_id=None,
        identifiers=[IdentityObject(identity_hash=award.holder, identity_type="name", hashed=False)],
        issuance_date=award.awarded_at,
        achievement=Achievement(
            id=achievement,
            name=award.title,
            description=award.summary,
            criteria_narrative=award.criteria,
            achievement_type="Course",
            result_descriptions=[
                ResultDescription(
                    id=points, name="Points", result_type="Percent", value_min="0", value_max="100"
                )
            ],
        ),
        results=[Result(value=str(award.percent), result_description=points)],
        credential_status=[status] if status else [],
    )
