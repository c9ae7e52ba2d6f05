"""Contests that are always open: data, entries, boards."""
