"""
What this app raises, in words that people read:

CertificateError
├── NotEarned          something of the course is still open
└── HeldAlready        the certificate is there, under this name
"""

from django.utils.translation import gettext as _


class CertificateError(Exception):
    """Something about a certificate."""


class NotEarned(CertificateError):
    """Something of the course is still open."""

    def __init__(self) -> None:
        super().__init__(
            _("Something of this course is still open. The page of the course shows what it is.")
        )


class HeldAlready(CertificateError):
    """The certificate is there, under this name."""

    def __init__(self) -> None:
        super().__init__(_("You hold this certificate already, under this very name."))
