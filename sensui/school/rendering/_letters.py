"""Letters of the mathematical alphabets: browsers draw the characters, not the `mathvariant` attribute."""

from string import ascii_lowercase, ascii_uppercase, digits

_GREEK_LOWER = "αβγδεζηθικλμνξοπρςστυφχψω"
_GREEK_UPPER = "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡϴΣΤΥΦΧΨΩ"


def _row(letters: str, first: int) -> dict[str, str]:
    return {letter: chr(first + place) for place, letter in enumerate(letters)}


_ALPHABETS: dict[str, dict[str, str]] = {
    "bold": _row(ascii_uppercase, 0x1D400)
    | _row(ascii_lowercase, 0x1D41A)
    | _row(_GREEK_UPPER, 0x1D6A8)
    | _row(_GREEK_LOWER, 0x1D6C2)
    | _row(digits, 0x1D7CE),
    "bold-italic": _row(ascii_uppercase, 0x1D468)
    | _row(ascii_lowercase, 0x1D482)
    | _row(_GREEK_UPPER, 0x1D71C)
    | _row(_GREEK_LOWER, 0x1D736)
    | _row(digits, 0x1D7CE),
    "double-struck": _row(ascii_uppercase, 0x1D538)
    | _row(ascii_lowercase, 0x1D552)
    | _row(digits, 0x1D7D8)
    # These were in Unicode before the alphabet was, elsewhere.
    | dict(zip("CHNPQRZ", "ℂℍℕℙℚℝℤ", strict=True)),
    "monospace": _row(ascii_uppercase, 0x1D670) | _row(ascii_lowercase, 0x1D68A) | _row(digits, 0x1D7F6),
}


def in_alphabet(text: str, variant: str) -> str:
    """The same text in a mathematical alphabet; letters that it lacks stay as they are."""
    letters = _ALPHABETS.get(variant, {})
    return "".join(letters.get(letter, letter) for letter in text)
