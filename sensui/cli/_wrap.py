"""Lines as wide as the terminal: English breaks at spaces, Japanese between letters, but not before a full stop."""

import re

from rich.cells import cell_len

WIDE = r"\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff01-\uff60\uffe0-\uffe6"
PIECE = re.compile(rf"\n|[ \t]+|`[^`\n]*`|[{WIDE}]|[^\s{WIDE}`]+|`")
"""a line's end, space, code, one wide letter, or a word of narrow ones"""
NEVER_FIRST = frozenset(
    "、。，．・：；？！」』）］｝〕〉》】ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ%‐,.:;?!)]}"
)
NEVER_LAST = frozenset("「『（［｛〔〈《【([{")


def wrapped(text: str, *, width: int) -> list[str]:
    """The text in lines of at most this many columns; a single word that is wider stays whole."""
    lines: list[list[str]] = [[]]
    for piece in _pieces(text):
        if piece == "\n":
            lines.append([])
        elif (
            cell_len("".join(lines[-1]).lstrip() + piece.rstrip()) <= width or not "".join(lines[-1]).strip()
        ):
            lines[-1].append(piece)
        else:
            lines.append([piece])
    return ["".join(line).strip() for line in lines]


def _pieces(text: str) -> list[str]:
    """What may not be broken, in order: letters that must not begin or end a line stick to their neighbours."""
    pieces: list[str] = []
    for piece in PIECE.findall(text):
        sticks = pieces and pieces[-1] != "\n" and (piece[0] in NEVER_FIRST or pieces[-1][-1] in NEVER_LAST)
        if sticks and not piece.isspace() and not pieces[-1].isspace():
            pieces[-1] += piece
        else:
            pieces.append(piece)
    return pieces
