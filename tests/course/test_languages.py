"""One program in two languages, and texts that are in the language they say they are in."""

import pytest

from sensui.course import Lang
from sensui.course._language import english_words, is_english, is_japanese
from sensui.course._localize import localized


@pytest.mark.parametrize(
    ("both", "en", "ja"),
    [
        ("x = 1  # one | 一", "x = 1  # one", "x = 1  # 一"),
        ("# one | 一\nx = 1", "# one\nx = 1", "# 一\nx = 1"),
        ("x = 1  # (3, 4) | (4, 5)", "x = 1  # (3, 4) | (4, 5)", "x = 1  # (3, 4) | (4, 5)"),
        ("# p(y | x) | p(y | x) です", "# p(y | x)", "# p(y | x) です"),
        ("# p(y | x) です", "# p(y | x) です", "# p(y | x) です"),
        ("x = ' # no | comment 一'", "x = ' # no | comment 一'", "x = ' # no | comment 一'"),
        (
            'def f():\n    """A.\n\n    ja: 一。\n    """',
            'def f():\n    """A."""',
            'def f():\n    """一。"""',
        ),
        ("def f():\n    '''A.\n\n    ja: 一。'''", "def f():\n    '''A.'''", "def f():\n    '''一。'''"),
        (
            'def f():\n    r"""A.\n\n    B \\m.\n\n    ja: 一。\n\n    二。\n    """',
            'def f():\n    r"""A.\n\n    B \\m.\n    """',
            'def f():\n    r"""一。\n\n    二。\n    """',
        ),
        (
            'class A:\n    """\n    A.\n    B.\n\n    ja: 一。\n    """',
            'class A:\n    """\n    A.\n    B.\n    """',
            'class A:\n    """一。"""',
        ),
        (
            'def f():\n    """Say "A"\n\n    ja: 「"A"\n    """',
            'def f():\n    """Say "A" """',
            'def f():\n    """「"A" """',
        ),
        ('def f():\n    """A."""', 'def f():\n    """A."""', 'def f():\n    """A."""'),
        ('def f():\n    "A" "B"', 'def f():\n    "A" "B"', 'def f():\n    "A" "B"'),
        ('x = """A\n\nja: 一"""', 'x = """A\n\nja: 一"""', 'x = """A\n\nja: 一"""'),
    ],
)
def test_a_program_in_two_languages_is_two_programs(both: str, en: str, ja: str):
    compile(en, "en", "exec")
    compile(ja, "ja", "exec")

    assert (en, ja) == (localized(both, Lang.EN), localized(both, Lang.JA))


@pytest.mark.parametrize(
    ("both", "en", "ja"),
    [
        ('print("A. | 一。")', 'print("A.")', 'print("一。")'),
        ("print(r'\\a | 一')", "print(r'\\a')", "print(r'一')"),
        ('print("a | b")', 'print("a | b")', 'print("a | b")'),
        ('print(f"{1} | 一")', 'print(f"{1} | 一")', 'print(f"{1} | 一")'),
        ('def f():\n    """A | 一"""', 'def f():\n    """A | 一"""', 'def f():\n    """A | 一"""'),
    ],
)
def test_what_a_program_says_is_in_one_language_where_that_is_asked_for(both: str, en: str, ja: str):
    said = tuple(localized(both, lang, strings=True) for lang in Lang)

    assert (en, ja) == said
    assert (both, both) == tuple(localized(both, lang) for lang in Lang)


@pytest.mark.parametrize(
    "text",
    [
        "平均",
        "NumPy",
        "$x$",
        "`mean of x`",
        "0.5",
        "Andrew Ng",
        "ReLU",
        "sigmoid",
        "$$a b c$$",
        "GPT-2 (2019)",
        "〆切",
    ],
)
def test_kana_kanji_formulas_code_and_names_are_japanese(text: str):
    assert is_japanese(text)


@pytest.mark.parametrize(
    "text", ["the mean", "A mean", "learning rate", "Write it.", "$x$ is a number", "`x` is it"]
)
def test_english_prose_is_not_japanese(text: str):
    assert not is_japanese(text)


@pytest.mark.parametrize(
    "text", ["mean", "`平均` is a token", "```\n平均\n```", "$\\text{平均}$", "https://ja/平均", "é"]
)
def test_what_code_formulas_and_addresses_hold_does_not_make_a_text_japanese(text: str):
    assert is_english(text)


@pytest.mark.parametrize("text", ["平均", "the 平均", "mean。", "「mean」", "アイ", "カタカナ"])
def test_a_kana_a_kanji_and_a_japanese_stop_are_not_english(text: str):
    assert not is_english(text)


@pytest.mark.parametrize(
    ("comment", "words"),
    [
        ("# (3, 4) @ (4, 5) -> (3, 5)", 0),
        ("# dW = np.dot(gy.T, x) / m", 0),
        ("# dw, db, gx", 0),
        ("# never overflows", 2),
        ("# it never overflows.", 3),
        ("# the learner's one", 3),
        ("# `x of y` and z", 1),
    ],
)
def test_names_numbers_and_formulas_are_no_words(comment: str, words: int):
    assert words == english_words(comment)
