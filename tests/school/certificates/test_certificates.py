"""Certificates in the school: who gets one, who sees it, and how it is taken back."""

import dataclasses
import json
from uuid import uuid4

import jwt
import pytest
from cryptography.hazmat.primitives.serialization import load_pem_private_key
from django.conf import settings
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from openbadgeslib.ob3 import decode_encoded_list

from sensui.course import Lang
from sensui.school.accounts.models import User
from sensui.school.accounts.personal import person_forget
from sensui.school.certificates.credential import verified
from sensui.school.certificates.errors import HeldAlready, NotEarned
from sensui.school.certificates.models import Certificate
from sensui.school.certificates.selectors import school_keys, way_of
from sensui.school.certificates.services import School, certificate_issue, certificate_revoke
from sensui.school.study.models import Progress

pytestmark = pytest.mark.django_db

SCHOOL = School(name="Sensui", url="https://school.example/")


def issued(learner: User, holder: str = "Hanako Yamada", lang: Lang = Lang.EN) -> Certificate:
    return certificate_issue(learner=learner, course="shallows", holder=holder, lang=lang, school=SCHOOL)


class TestEarning:
    def test_whoever_has_done_everything_gets_it(self, graduate: User) -> None:
        row = issued(graduate)

        says = verified(row.document)
        assert ("Hanako Yamada", "Diver of the shallows", "90") == (says.holder, says.title, says.percent)
        assert "https://school.example/certificates/status/1/" == says.status_list

    def test_in_japanese_too(self, graduate: User) -> None:
        assert "浅瀬のダイバー" == verified(issued(graduate, "山田 花子", Lang.JA).document).title

    def test_one_open_thing_keeps_it(self, graduate: User) -> None:
        row = Progress.objects.filter(learner=graduate).first()
        row.state, row.done_at = Progress.State.STARTED, None
        row.save()

        with pytest.raises(NotEarned):
            issued(graduate)

    def test_too_few_points_keep_it(self, graduate: User) -> None:
        Progress.objects.filter(learner=graduate, max_points__gt=0).update(points=7.99)

        assert 79 == way_of(graduate, "shallows").percent
        with pytest.raises(NotEarned):
            issued(graduate)

    def test_exactly_enough_is_enough(self, graduate: User) -> None:
        Progress.objects.filter(learner=graduate, max_points__gt=0).update(points=8)

        assert 80 == issued(graduate).percent

    def test_a_beginner_and_a_course_without_one_get_none(self, learner: User) -> None:
        for course in ("shallows", "nowhere"):
            with pytest.raises(NotEarned):
                certificate_issue(learner=learner, course=course, holder="A", lang=Lang.EN, school=SCHOOL)
        assert not Certificate.objects.exists()


class TestHavingIt:
    def test_the_same_again_is_refused(self, graduate: User) -> None:
        issued(graduate)

        with pytest.raises(HeldAlready):
            issued(graduate)

    def test_another_name_takes_its_place_and_the_first_is_revoked(self, graduate: User) -> None:
        first = issued(graduate)
        second = issued(graduate, "山田 花子")

        first.refresh_from_db()
        assert first.is_revoked
        assert not second.is_revoked

    def test_it_stays_when_the_course_grows_later(self, graduate: User) -> None:
        issued(graduate)
        Progress.objects.filter(learner=graduate).delete()

        assert 90 == issued(graduate, "山田 花子").percent

    def test_a_place_in_the_list_is_never_given_twice(self, graduate: User) -> None:
        number = issued(graduate).number
        certificate_revoke(certificate=Certificate.objects.get().id, why="a mistake", by=graduate)
        assert issued(graduate, "B").number > number

    def test_whoever_leaves_takes_their_name_along_but_no_revocation(self, graduate: User) -> None:
        row = issued(graduate)
        certificate_revoke(certificate=row.id, why="a mistake", by=graduate)
        papers = settings.OPTIONS.data / "cache" / "certificates"
        papers.mkdir(parents=True, exist_ok=True)
        (papers / f"{row.id}.ja.0123.pdf").write_bytes(b"%PDF")
        (papers / "another.ja.0123.pdf").write_bytes(b"%PDF")
        person_forget(person=graduate)

        row.refresh_from_db()
        assert [] == list(papers.glob(f"{row.id}*"))
        assert (papers / "another.ja.0123.pdf").is_file()
        assert ("", "", None) == (row.holder, row.document, row.learner)
        assert row.is_revoked
        assert 404 == Client().get(f"/certificates/{row.id}/").status_code


class TestPages:
    def test_claimed_on_the_page_and_shown_to_anyone(self, graduate: User, browser: Client) -> None:
        assert b"Sign my certificate" in browser.get("/certificates/").content
        answer = browser.post("/certificates/claim/shallows/", {"holder": "  Hanako \t Yamada "})

        page = Client(headers={"accept-language": "ja"}).get(answer.url)
        assert 200 == page.status_code
        assert "Hanako Yamada" in page.content.decode()
        assert "浅瀬のダイバー" in page.content.decode()
        assert "取り消されていません" in page.content.decode()

    def test_claimed_too_early_is_refused_in_words(self, learner: User, browser: Client) -> None:
        answer = browser.post("/certificates/claim/shallows/", {"holder": "A"})

        assert 422 == answer.status_code
        assert not Certificate.objects.exists()
        assert b"To the course" in browser.get("/certificates/").content

    @pytest.mark.parametrize("holder", ["", "   ", "a\x07b", "n" * 121, "\u202eadamaY"])
    def test_a_name_must_be_one(self, graduate: User, browser: Client, holder: str) -> None:
        assert 422 == browser.post("/certificates/claim/shallows/", {"holder": holder}).status_code
        assert not Certificate.objects.exists()

    def test_the_document_is_served_as_it_was_signed(self, graduate: User) -> None:
        row = issued(graduate)
        answer = Client().get(f"/certificates/{row.id}/certificate.json")

        assert row.document == answer.content.decode()
        assert "Hanako Yamada" == verified(answer.content).holder

    def test_an_address_that_was_never_given_is_not_found(self) -> None:
        for tail in ("", "certificate.json", "certificate.en.pdf"):
            assert 404 == Client().get(f"/certificates/{uuid4()}/{tail}").status_code

    def test_on_ones_own_machine_no_address_is_signed(self, graduate: User, browser: Client) -> None:
        browser.post("/certificates/claim/shallows/", {"holder": "A"})

        assert "credentialStatus" not in json.loads(Certificate.objects.get().document)


class TestVerifying:
    def ask(self, content: bytes | str, name: str = "certificate.json") -> str:
        file = SimpleUploadedFile(name, content.encode() if isinstance(content, str) else content)
        return (
            Client(headers={"accept-language": "en"})
            .post("/certificates/verify/", {"file": file})
            .content.decode()
        )

    def test_a_true_one(self, graduate: User) -> None:
        assert "this school signed it" in self.ask(issued(graduate).document)

    def test_a_changed_one(self, graduate: User) -> None:
        assert "it was changed" in self.ask(issued(graduate).document.replace("Hanako", "Taro"))

    def test_a_revoked_one_says_why(self, graduate: User) -> None:
        row = issued(graduate)
        certificate_revoke(certificate=row.id, why="the exam was somebody else's", by=graduate)

        answer = self.ask(row.document)
        assert "exam was somebody else" in answer
        assert "this school signed it" not in answer

    def test_one_of_another_school(self, graduate: User, settings, tmp_path) -> None:
        document = issued(graduate).document
        settings.OPTIONS = dataclasses.replace(settings.OPTIONS, data=tmp_path / "another")

        assert "another key than this school" in self.ask(document)

    def test_one_that_the_school_lost(self, graduate: User) -> None:
        document = issued(graduate).document
        Certificate.objects.all().delete()

        assert "does not know this certificate" in self.ask(document)

    def test_nothing_and_anything(self) -> None:
        assert "file is empty" in self.ask(b"")
        assert "it was changed" in self.ask(b"hello")

    def test_whoever_asks_without_end_waits(self) -> None:
        answers = [Client().post("/certificates/verify/", {}).status_code for _ in range(21)]
        assert [422] * 20 + [429] == answers


class TestRevoking:
    def test_only_an_operator_may(self, graduate: User, browser: Client, stranger: User) -> None:
        row = issued(graduate)
        address = f"/certificates/{row.id}/revoke/"

        assert 403 == browser.post(address, {"why": "no"}).status_code
        stranger.is_superuser = True
        stranger.save()
        operator = Client()
        operator.force_login(stranger)
        operator.post(address, {"why": ""})
        row.refresh_from_db()
        assert not row.is_revoked
        operator.post(address, {"why": "the exam was somebody else's"})
        row.refresh_from_db()
        assert row.is_revoked

    def test_the_list_says_what_was_revoked_and_is_signed(self, graduate: User) -> None:
        row = issued(graduate)
        certificate_revoke(certificate=row.id, why="a mistake", by=graduate)
        kept = issued(graduate, "B")

        answer = Client().get("/certificates/status/1/")
        public = load_pem_private_key(school_keys()[0].private_pem, None).public_key()
        says = jwt.decode(answer.content.decode(), public, algorithms=["EdDSA"])
        bits = decode_encoded_list(says["credentialSubject"]["encodedList"])
        assert "application/vc+jwt" == answer.headers["Content-Type"]
        assert [True, False] == [bool(bits[one.number // 8] & 0x80 >> one.number % 8) for one in (row, kept)]
        assert school_keys()[0].did == says["issuer"]

    def test_the_keys_are_published_without_their_secrets(self, school) -> None:
        answer = Client().get("/certificates/keys.json").json()

        assert school_keys()[-1].did == answer["signs"]
        assert {"number", "id"} == set(answer["keys"][0])
        assert 404 == Client().get("/certificates/status/2/").status_code
