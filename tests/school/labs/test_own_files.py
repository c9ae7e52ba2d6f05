"""Pictures of one's own lie beside one's notebooks, whatever the learner's code has made of that folder."""

import os
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from sensui.school.labs.errors import NoPicture
from sensui.school.labs.homes import MOST_PICTURES, home_name, own_file_list, own_file_put

pytestmark = pytest.mark.django_db
LAB = "/courses/shallows/mean/labs/small/"


@pytest.fixture
def home(settings, learner, tmp_path: Path) -> Path:
    """Where the learner's pictures go; not there yet."""
    settings.OPTIONS = settings.OPTIONS.__class__(**{**vars(settings.OPTIONS), "data": tmp_path})
    return tmp_path / "homes" / home_name(learner.pk)


def picture(name: str, content: bytes = b"picture") -> SimpleUploadedFile:
    return SimpleUploadedFile(name, content)


def test_a_picture_that_is_sent_lies_in_the_home_and_is_named_on_the_page(browser, home: Path):
    page = browser.post(f"{LAB}files/", {"picture": picture("photo.jpg")}, follow=True).content.decode()

    assert b"picture" == (home / "photo.jpg").read_bytes()
    assert "“photo.jpg”" in page
    assert "Remove photo.jpg" in page


def test_a_picture_is_taken_away_again(browser, home: Path):
    browser.post(f"{LAB}files/", {"picture": picture("photo.jpg")})

    browser.post(f"{LAB}files/remove/", {"name": "photo.jpg"})

    assert not (home / "photo.jpg").exists()


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("../../../etc/cat.png", "cat.png"),
        ("..\\cat.png", "cat.png"),
        (".hidden.jpg", "hidden.jpg"),
        ("my cat;rm -rf.JPG", "my-cat-rm-rf.jpg"),
        ("うちの猫.webp", "うちの猫.webp"),
        ("-.jpg", "photo.jpg"),
    ],
)
def test_a_name_leads_nowhere_else(home: Path, learner, given: str, kept: str):
    file = picture("x.jpg")
    file._name = given

    assert kept == own_file_put(learner=learner, file=file)
    assert [kept] == [one.name for one in home.iterdir()]


@pytest.mark.parametrize("name", ["program.py", "page.svg", "photo", "photo.jpg.exe"])
def test_what_is_no_picture_is_refused_in_words(browser, home: Path, name: str):
    page = browser.post(f"{LAB}files/", {"picture": picture(name)}, follow=True).content.decode()

    assert "Choose a picture" in page
    assert not home.exists()


def test_what_is_too_large_is_refused(home: Path, learner, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("sensui.school.labs.homes.LARGEST_PICTURE", 3)

    with pytest.raises(NoPicture):
        own_file_put(learner=learner, file=picture("photo.jpg"))


def test_there_are_only_so_many_and_one_may_be_replaced(home: Path, learner):
    for number in range(MOST_PICTURES):
        own_file_put(learner=learner, file=picture(f"{number}.jpg"))

    with pytest.raises(NoPicture, match=str(MOST_PICTURES)):
        own_file_put(learner=learner, file=picture("more.jpg"))
    own_file_put(learner=learner, file=picture("0.jpg", b"another"))

    assert b"another" == (home / "0.jpg").read_bytes()
    assert MOST_PICTURES == len(list(home.iterdir()))


def test_a_link_that_a_cell_has_left_is_neither_shown_nor_followed(home: Path, learner, tmp_path: Path):
    secret = tmp_path / "secret.jpg"
    secret.write_bytes(b"secret")
    home.mkdir(parents=True)
    (home / "photo.jpg").symlink_to(secret)

    assert () == own_file_list(learner)
    own_file_put(learner=learner, file=picture("photo.jpg"))

    assert b"secret" == secret.read_bytes()
    assert not (home / "photo.jpg").is_symlink()


def test_a_folder_that_has_its_name_is_left_alone(home: Path, learner):
    (home / "photo.jpg").mkdir(parents=True)

    with pytest.raises(NoPicture):
        own_file_put(learner=learner, file=picture("photo.jpg"))

    assert ["photo.jpg"] == os.listdir(home)


def test_a_picture_can_be_read_by_a_kernel_that_is_somebody_else(home: Path, learner):
    own_file_put(learner=learner, file=picture("photo.jpg"))

    assert 0o644 == (home / "photo.jpg").stat().st_mode & 0o777
