"""What is printed: lines for the log, points for curves, and an end of both."""

import pytest

from sensui.school.labs.background.journal import ALL_POINTS, MOST_CURVES, Journal, point_in


class Heard(list):
    def log(self, text: str) -> None:
        self.append(text)

    def point(self, *point) -> None:
        self.append(point)


@pytest.fixture
def heard() -> Heard:
    return Heard()


@pytest.fixture
def journal(heard: Heard) -> Journal:
    return Journal(heard)


def test_lines_and_points_are_told_apart_wherever_a_message_ends(journal, heard):
    for piece in ("epoch 1\nsensui: lo", "ss 12 0.345\n", "10%\r55%\r100%", "\nno end"):
        journal.printed("stdout", piece)
    journal.cell_ends()

    assert ["epoch 1", ("loss", 12.0, 0.345), "100%", "no end"] == heard


@pytest.mark.parametrize(
    "line",
    [
        "sensui: loss 1",
        "sensui: loss one 2",
        "sensui: loss 1 nan",
        "sensui: loss inf 2",
        "sensui: my loss 1 2",
        f"sensui: {'x' * 65} 1 2",
    ],
)
def test_what_is_no_point_is_a_line(journal, heard, line):
    journal.printed("stdout", f"{line}\n")

    assert [line] == heard


def test_an_error_stream_draws_nothing(journal, heard):
    journal.printed("stderr", "sensui: loss 1 2\n")

    assert ["sensui: loss 1 2"] == heard


def test_a_name_that_no_database_holds_is_mended():
    assert ("?", 1.0, 2.0) == point_in("sensui: \ud800\0 1 2")


def test_curves_end_somewhere(journal, heard):
    for name in range(MOST_CURVES + 5):
        journal.printed("stdout", f"sensui: curve{name} 0 1\n")
    assert MOST_CURVES == len(heard)
    heard.clear()

    many = 100 * ALL_POINTS
    journal.printed("stdout", "".join(f"sensui: curve0 {n} 1\n" for n in range(1, many + 1)))
    journal.cell_ends()
    assert len(heard) < 10 * ALL_POINTS
    assert ("curve0", float(many), 1.0) == heard[-1]
