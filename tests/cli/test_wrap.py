"""Lines in two languages"""

from rich.cells import cell_len

from sensui.cli._wrap import wrapped

JAPANESE = (
    "各列から平均を引くと、その列は 0 のまわりに移ります。次に `centered / deviation` を計算してください。"
)


def test_english_breaks_at_spaces() -> None:
    assert wrapped("take the mean away first", width=12) == ["take the", "mean away", "first"]


def test_japanese_fills_its_lines() -> None:
    lines = wrapped(JAPANESE, width=30)

    assert all(cell_len(line) <= 30 for line in lines)
    assert all(cell_len(line) > 20 for line in lines[:-1])


def test_no_line_begins_with_a_full_stop_or_ends_with_an_open_bracket() -> None:
    for width in range(8, 60):
        for line in wrapped(f"{JAPANESE}「{JAPANESE}」", width=width):
            assert line[0] not in "、。」"
            assert not line.endswith("「")


def test_code_is_not_broken() -> None:
    assert any("`centered / deviation`" in line for line in wrapped(JAPANESE, width=30))


def test_no_letter_is_lost() -> None:
    assert "".join(wrapped(JAPANESE, width=16)).replace(" ", "") == JAPANESE.replace(" ", "")


def test_lines_that_are_there_stay() -> None:
    assert wrapped("one\ntwo", width=20) == ["one", "two"]
