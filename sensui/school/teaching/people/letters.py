"""The letter that brings an invitation, in the language of whoever gets it."""

from collections.abc import Iterable

from django.conf import settings
from django.core.mail import EmailMessage, get_connection
from django.utils import timezone, translation
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from ...accounts.models import User
from .services import Invited


def letters_send(invited: Iterable[Invited], *, origin: str, language: str) -> int:
    """Send each guest their link; how many letters left. `language` is for those whom the school does not know yet."""
    letters = [_letter(one, origin, language) for one in invited]
    return get_connection().send_messages(letters) or 0


def _letter(invited: Invited, origin: str, language: str) -> EmailMessage:
    row = invited.invitation
    known = User.objects.filter(email__iexact=row.email).first()
    with translation.override((known.language if known else "") or language):
        facts = {
            "school": settings.SCHOOL_NAME,
            "title": row.offering.title,
            "role": str(row.get_role_display()),
            "name": invited.name or row.email,
            "link": f"{origin}/join/{invited.token}/",
            "until": date_format(timezone.localtime(row.expires_at), "DATE_FORMAT"),
        }
        subject = _("[%(school)s] You are invited to “%(title)s”") % facts
        body = (
            _(
                "Hello %(name)s,\n\nyou are invited to the class “%(title)s” of %(school)s as %(role)s. "
                "This link lets you in; it is for you alone and valid until %(until)s:\n\n%(link)s\n\n"
                "If you did not expect this letter, forget it: nothing happens without the link."
            )
            % facts
        )
    return EmailMessage(" ".join(subject.split()), body, to=[row.email])
