"""Is a text in the language that it says it is in?"""

import re

JAPANESE = re.compile(r"[\u3005-\u3007\u3041-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uff66-\uff9d]")
ONLY_JAPANESE = re.compile(JAPANESE.pattern + r"|[\u3001\u3002\u300c-\u300f]")
NOT_PROSE = re.compile(
    r"""
      (?P<fence>^(```|~~~).*?^(```|~~~))  # code
    | `+[^`]*`+
    | \$\$.*?\$\$                         # formulas
    | \$[^$\n]+\$
    | \]\([^)\s]*\)                       # where a link goes
    | https?://\S+
    | \{[A-Za-z_]\w*\}                    # a drawn value
    """,
    re.DOTALL | re.MULTILINE | re.VERBOSE,
)
# a word has a vowel: `dw`, `np` and `gx` are names
SPOKEN = re.compile(r"(?=.*[aeiouyAEIOUY])(?=..)[A-Z]?[a-z]+(['’-][a-z]+)*")
WORD = re.compile(r"[A-Za-z][A-Za-z'’-]*")


def has_japanese(text: str) -> bool:
    """Is there a kana or a kanji in the text?"""
    return bool(JAPANESE.search(text))


def prose(text: str) -> str:
    """The text without its formulas, code and addresses."""
    return NOT_PROSE.sub(" ", text)


def is_english(text: str) -> bool:
    """Is there nothing Japanese outside code and formulas?"""
    return not ONLY_JAPANESE.search(prose(text))


def is_japanese(text: str) -> bool:
    """Is there a kana or a kanji, or nothing at all but formulas, code and names?"""
    words = prose(text)
    if has_japanese(words):
        return True
    found = WORD.findall(words)
    return len(found) < 2 or not any(word.islower() and len(word) > 1 for word in found)


def english_words(comment: str) -> int:
    """How many words of English a comment has; names, numbers and formulas are none."""
    words = (word.strip(".,;:!?()\"'") for word in prose(comment.removeprefix("#")).split())
    return sum(1 for word in words if SPOKEN.fullmatch(word))
