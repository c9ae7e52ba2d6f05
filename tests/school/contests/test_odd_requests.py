"""What no browser of ours would send: each is refused with a status of its own, and leaves nothing."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from sensui.school.contests.models import Entrant, Entry

from .conftest import PAGE, predictions

SUBMIT = f"{PAGE}submit/"
TOO_LARGE = "What was sent is too large. / 送られた内容が大きすぎます。\n"
FORM = "multipart/form-data; boundary=x"


def part(name: str, content: str, more: str = "") -> str:
    return f'--x\r\nContent-Disposition: form-data; name="{name}"{more}\r\n\r\n{content}\r\n'


BODIES = {
    "nothing": ("", FORM, 400),
    "no boundary": ("abc", "multipart/form-data", 400),
    "a form that never ends": (part("file", "id,label", '; filename="a.csv"')[:40], FORM, 400),
    "text where a file belongs": (part("file", "id,label") + "--x--\r\n", FORM, 400),
    "another kind of form": ("file=id,label", "application/x-www-form-urlencoded", 400),
    "JSON": ('{"file": "id,label"}', "application/json", 400),
    "an empty file": (part("file", "", '; filename="a.csv"') + "--x--\r\n", FORM, 422),
    "a file without a name": (part("file", "id,label", '; filename=""') + "--x--\r\n", FORM, 400),
    "a name of another folder": (part("file", "x", '; filename="../../a.exe"') + "--x--\r\n", FORM, 415),
    "a name with a line of its own": (part("file", "x", '; filename="a\\r\\n.exe"') + "--x--\r\n", FORM, 415),
    "two thousand fields": ("".join(part(f"f{n}", "") for n in range(2000)) + "--x--\r\n", FORM, 400),
    "a note of megabytes": (part("note", "x" * (3 << 20)) + "--x--\r\n", FORM, 413),
    "half a letter": (
        part("note", "\\ud800") + part("file", "x", "; filename=a.csv") + "--x--\r\n",
        FORM,
        422,
    ),
}


@pytest.mark.parametrize("case", BODIES)
def test_a_body_that_is_none_of_ours_is_refused_and_leaves_nothing(browser: Client, contest, case):
    body, kind, status = BODIES[case]

    answer = browser.post(SUBMIT, body.encode(), content_type=kind)

    assert status == answer.status_code
    said = answer.content.decode()
    assert "<h1>" in said or said in (
        "What was sent cannot be read. / 送られた内容を読み取れません。\n",
        TOO_LARGE,
    )
    assert (0, 0) == (Entry.objects.count(), Entrant.objects.count())


def test_of_two_files_in_one_form_one_is_taken_and_counted_once(browser: Client, contest):
    files = [SimpleUploadedFile(name, predictions(contest)) for name in ("a.csv", "b.csv")]

    assert 302 == browser.post(SUBMIT, {"file": files}).status_code
    assert 1 == Entry.objects.count()


def test_a_name_of_ten_thousand_letters_is_a_name(browser: Client, contest):
    file = SimpleUploadedFile("海" * 10_000 + ".csv", predictions(contest))

    assert 302 == browser.post(SUBMIT, {"file": file}).status_code
    assert ".csv" == Entry.objects.get().ending


@pytest.mark.parametrize("number", ["0", "99999999999999999999", "-1"])
def test_an_entry_that_nobody_has_is_not_there(browser: Client, contest, number):
    assert 404 == browser.get(f"{PAGE}entries/{number}/").status_code


@pytest.mark.parametrize("finals", [["9" * 5000], ["x"], ["1", "2", "3"] * 400, ["²"]])
def test_an_odd_choice_of_finals_is_told(browser: Client, contest, finals):
    browser.post(SUBMIT, {"file": SimpleUploadedFile("a.csv", predictions(contest))})

    assert browser.post(f"{PAGE}entries/finals/", {"final": finals}).status_code in (302, 400)
    assert not Entry.objects.filter(final_place__isnull=False).exists()
