"""Offerings of a course to a class: who is in it, deadlines, grades, reports, insight."""
