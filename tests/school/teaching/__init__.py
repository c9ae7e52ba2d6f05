"""Offerings, and what belongs to them."""
