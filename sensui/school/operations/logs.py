"""Where the log goes: lines for people, or JSON for programs, one object a line."""

from typing import Any


def logging_of(style: str) -> dict[str, Any]:
    """Django's LOGGING. `text`: warnings and what an operator must know; `json`: each request too."""
    machine = style == "json"
    # A wrong address is the visitor's affair, not news for the operator.
    own = "INFO" if machine else "WARNING"
    levels = {"django": "WARNING", "django.request": "ERROR", "django.security": "ERROR", "sensui": own}
    loggers = {
        name: {"handlers": ["console"], "level": level, "propagate": False} for name, level in levels.items()
    }
    return {
        "version": 1,
        "disable_existing_loggers": False,
        "filters": {"request": {"()": "sensui.school.operations.requests.NamesRequest"}},
        "formatters": {
            "json": {
                "()": "pythonjsonlogger.json.JsonFormatter",
                "format": "%(asctime)s %(levelname)s %(name)s %(message)s %(request)s",
                "rename_fields": {"asctime": "at", "levelname": "level", "name": "logger"},
            },
            "text": {"format": "%(message)s"},
        },
        "handlers": {
            "console": {
                "class": "logging.StreamHandler",
                "filters": ["request"] if machine else [],
                "formatter": "json" if machine else "text",
            }
        },
        "loggers": loggers,
    }
