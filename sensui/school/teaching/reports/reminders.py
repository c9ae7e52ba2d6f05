"""A letter to who still owes reviews, in their own language."""

from django.core.mail import send_mail
from django.utils import timezone, translation
from django.utils.translation import gettext as _

from ..models import ReportTask
from .selectors import owing


def reviews_remind(*, task: ReportTask, address: str) -> int:
    """Write to everybody who has not finished their reviews; how many letters that were."""
    sent = 0
    for person in owing(task):
        if person.email:
            with translation.override(person.language or translation.get_language()):
                title, body = _("Reports wait for your review"), _body(task, address)
            sent += send_mail(title, body, None, [person.email], fail_silently=True)
    task.reminded_at = timezone.now()
    task.save(update_fields=["reminded_at"])
    return sent


def _body(task: ReportTask, address: str) -> str:
    words = _(
        "In the class “%(title)s” reports of others wait for your review. "
        "You read what others say of yours as soon as you are through."
    )
    return f"{words % {'title': task.item.offering.title}}\n\n{address}\n"
