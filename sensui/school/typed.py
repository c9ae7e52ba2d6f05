"""What people type, as every database can keep it."""


def without_nul(text: str) -> str:
    """The text without the letter that PostgreSQL cannot hold, and that no keyboard has."""
    return text.replace("\0", "")
