"""What machines ask: whether the school is well, and how much it does."""

from .entries import Answer, Entry, open_to_all

# Prometheus knows a token; nobody's cookie opens the figures.
by_metrics_token = Entry(expected=lambda who, own: Answer.REFUSED, one=Answer.REFUSED)

ENTRIES = {"operations:health": open_to_all(), "operations:metrics": by_metrics_token}
