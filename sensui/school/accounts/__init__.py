"""People, their choices, and how they come in."""
