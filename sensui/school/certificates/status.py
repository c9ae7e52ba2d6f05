"""The list of what was revoked (W3C Bitstring Status List 1.0), signed as a VC-JWT with the key it speaks for."""

from datetime import timedelta

from django.utils import timezone

from .keys import SigningKey
from .selectors import revoked_numbers

STATUS_TYPE = "application/vc+jwt"
FRESH_FOR = timedelta(days=1)
"""an older copy is refused, so that nobody can show one from before a revocation"""


def signed_status_list(key: SigningKey, address: str) -> str:
    """The list as it is now, to be served at `address`."""
    from openbadgeslib.ob3 import build_status_list_credential, sign_status_list_credential

    now = timezone.now()
    unsigned = build_status_list_credential(
        key.did, address, "revocation", revoked_numbers(key.number), issued=now, valid_until=now + FRESH_FOR
    )
    return str(sign_status_list_credential(unsigned, key.private_pem, "EdDSA"))
