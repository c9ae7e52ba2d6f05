"""Judging a lab's submissions anew after it was mended: first a report, then a decision."""
