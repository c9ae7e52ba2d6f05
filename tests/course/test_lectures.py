"""Scenes of a lecture, in the blocks that the player shows one after another."""

import random
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sensui.course import (
    Course,
    Cue,
    Deeper,
    FigureBlock,
    Lang,
    Lecture,
    Paragraph,
    Quick,
    QuickChoice,
    read_course,
)
from sensui.course._check_pair import check_pair
from sensui.course._faults import Report
from sensui.course._headings import page_of
from sensui.course._lecture import parameter
from sensui.course._markdown import formulas_of, links_of, list_items, nodes_of

from .strategies import SOME


@pytest.fixture
def lecture(course: Course) -> Lecture:
    read = course.units[0].lecture
    assert read
    return read


def test_a_lecture_has_a_title_and_scenes_in_both_languages(lecture: Lecture):
    assert ("The mean", "平均") == (lecture.title.en, lecture.title.ja)
    assert ["what", "try"] == [scene.id for scene in lecture.scenes]
    assert "やってみよう" == lecture.scenes[1].title.in_("ja")


def test_a_scene_knows_its_figure_with_both_captions(lecture: Lecture):
    figure = lecture.scenes[0].figure
    assert figure

    assert ("neuron", {"inputs": 3, "rate": 0.5, "activation": "sigmoid"}) == (figure.name, figure.params)
    assert "Three numbers go in, one comes out." == figure.caption.en
    assert "3 つの数が入り、1 つの数が出ます。" == figure.caption.ja
    assert lecture.scenes[1].figure is None


def test_a_scene_is_a_row_of_blocks_in_each_language(lecture: Lecture):
    first, second = (scene.blocks[Lang.EN] for scene in lecture.scenes)

    assert (
        Paragraph(markdown="The mean of $m$ numbers is their sum, shared out."),
        Paragraph(markdown="$$\\bar x = \\frac{1}{m} \\sum_i x_i$$"),
        FigureBlock(
            name="neuron",
            params={"inputs": 3, "rate": 0.5, "activation": "sigmoid"},
            caption="Three numbers go in, one comes out.",
        ),
    ) == first
    assert (
        Paragraph(markdown="Now it is your turn."),
        Quick(
            ask="What is the mean of $1$ and $3$?",
            choices=(
                QuickChoice(text="$4$", correct=False, why="That is the sum."),
                QuickChoice(text="$2$", correct=True, why="The sum is $4$, and there are two numbers."),
            ),
        ),
        Deeper(title="Why the sum", markdown="It gives every number the same weight: $1/m$."),
    ) == second
    for scene in lecture.scenes:
        kinds = [[type(block) for block in scene.blocks[lang]] for lang in Lang]
        assert kinds[0] == kinds[1]


def test_the_body_of_a_scene_is_its_markdown(lecture: Lecture):
    body = lecture.scenes[1].body.ja

    assert body.startswith("今度はあなたの番です。\n\n:::quick\n")
    assert body.endswith("::::")


@pytest.mark.parametrize(
    ("word", "value"),
    [
        ("3", 3),
        ("-3", -3),
        ("0.5", 0.5),
        (".5", 0.5),
        ("1e-3", 0.001),
        ("nan", "nan"),
        ("1_0", "1_0"),
        ("a", "a"),
    ],
)
def test_a_parameter_is_a_whole_number_a_number_or_a_word(word: str, value: object):
    assert (value, type(value)) == (parameter(word), type(parameter(word)))


def test_formulas_are_found_wherever_they_stand_and_white_space_is_folded():
    text = "式 $a$は $b  +\nc$、$$d$$ です。\n\n$$\ne\n=f\n$$\n\n- `$no$` $g$\n\n```\n$no$\n```\n\n:::deeper x\n$h$\n:::\n"

    assert ("a", "b + c", "d", "e =f", "g", "h") == formulas_of(text)


def test_links_and_pictures_are_found_with_their_words():
    text = "[a *b* `c`](x.md) and ![d](y.png) and <https://z>\n\n- [e](#f)\n"

    found = [(link.text, link.target) for link in links_of(text)]

    assert [("a b c", "x.md"), ("d", "y.png"), ("https://z", "https://z"), ("e", "#f")] == found


def test_a_block_around_another_has_one_colon_more():
    (outer,) = nodes_of("::::deeper Why\nText.\n\n:::quick\nAsk.\n:::\n::::\n")

    assert ("deeper Why", True, (1, 8)) == (outer.title, outer.closed, (outer.line, outer.end))
    assert ["paragraph", "directive"] == [node.kind for node in nodes_of(outer.inside)]


def test_the_items_of_a_list_keep_what_is_continued():
    assert ("a\nb", "c\n\n  d\n- e", "f") == list_items("- a\n  b\n- c\n\n    d\n  - e\n* f")
    assert list_items("a\n\n- b") is None
    assert list_items("") is None


FORMULAS = st.lists(
    st.text("abx=+-_^{}()\\123 ", min_size=1, max_size=8).map(
        lambda inside: f"f({inside})".replace("\\", "\\alpha ")
    ),
    min_size=1,
    max_size=5,
)


def faults_of(en: list[str], ja: list[str]) -> list[str]:
    """What is said of two sections, one sentence each, that hold these formulas."""
    report = Report(Path("page.ja.md"))
    pages = [
        page_of(
            report,
            f"## {title} {{#a}}\n\n{words.join(f' ${one}$ ' for one in formulas)} {words}\n",
            directives=(),
        )
        for title, words, formulas in (("Sum", "and", en), ("和", "と", ja))
    ]
    check_pair(report, *pages, beside="page.en.md")
    return [fault.found for fault in report.faults]


@SOME
@given(FORMULAS, st.randoms())
def test_the_same_formulas_in_any_order_are_no_fault(formulas: list[str], chance: random.Random):
    other = list(formulas)
    chance.shuffle(other)

    assert [] == faults_of(formulas, other)


@SOME
@given(FORMULAS)
def test_a_formula_that_one_language_lacks_is_a_fault_of_its_own(formulas: list[str]):
    assert ["without the formula $q$"] == faults_of([*formulas, "q"], formulas)
    assert ["with the formula $q$"] == faults_of(formulas, [*formulas, "q"])


def test_a_lecture_can_be_a_video_with_captions_in_both_languages(own_course: Path):
    unit = own_course / "first"
    for lang in Lang:
        (unit / f"lecture.{lang}.md").unlink()
    (unit / "lecture.toml").write_text('title = { en = "Film", ja = "映画" }\nvideo = "film.webm"\n')
    (unit / "film.webm").write_bytes(b"any")
    (unit / "lecture.en.vtt").write_text(
        "WEBVTT\n\nNOTE not said\n\nfirst\n00:01.000 --> 00:02.500\n<v Ann>It &lt;adds&gt;\nup.\n\n"
        "01:00:03.000 --> 01:00:04.250 align:start\nThen more.\n"
    )
    (unit / "lecture.ja.vtt").write_text("WEBVTT\n\n00:01.000 --> 00:02.500\n足し合わせます。\n")

    lecture = read_course(own_course).units[0].lecture

    assert lecture is not None
    assert lecture.video is not None
    assert ("映画", ()) == (lecture.title.ja, lecture.scenes)
    assert (unit / "film.webm", 3604.25) == (lecture.video.file, lecture.video.seconds)
    assert lecture.video.captions[Lang.EN] == (
        Cue(start=1.0, end=2.5, text="It <adds>\nup."),
        Cue(start=3603.0, end=3604.25, text="Then more."),
    )
    assert [cue.text for cue in lecture.video.captions[Lang.JA]] == ["足し合わせます。"]
