"""What every page knows."""

from django.conf import settings
from django.http import HttpRequest
from django.utils.translation import get_language

THEMES = ("auto", "light", "dark")


def page(request: HttpRequest) -> dict[str, object]:
    learner = getattr(request, "user", None)
    known = learner is not None and learner.is_authenticated
    return {
        "page_lang": get_language() or "en",
        "theme": learner.theme if known else "auto",
        "speed": learner.reading_speed if known else 1.0,
        "themes": THEMES,
        "has_accounts": settings.OPTIONS.school is not None,
        "school_name": settings.SCHOOL_NAME,
        "offers_classes": not settings.OPTIONS.token_entry,
    }
