"""The credential itself: what it says, who signed it, and that nobody can change it."""

import json
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sensui.school.certificates.credential import Award, NotACertificate, document_text, signed, verified
from sensui.school.certificates.files import credential_in
from sensui.school.certificates.keys import KeyUnreadable, SigningKey, keys_in, make_key, newest_key

AWARD = Award(
    id=UUID("6f0c2a2e-52a9-4f4e-9a39-0d6d5c5a0d11"),
    holder="山田 花子",
    course="shallows",
    title="Diver of the shallows",
    summary="Two small units.",
    criteria="All 4 are done.",
    percent=93,
    awarded_at=datetime(2026, 5, 1, 9, 30, tzinfo=UTC),
    school="Sensui",
    school_url="https://school.example/",
    status_list="https://school.example/certificates/status/1/",
    status_index=17,
)


@pytest.fixture(scope="module")
def key(tmp_path_factory: pytest.TempPathFactory) -> SigningKey:
    return newest_key(tmp_path_factory.mktemp("keys"))


@pytest.fixture(scope="module")
def text(key: SigningKey) -> str:
    return document_text(signed(AWARD, key))


def test_it_says_who_completed_what_when_and_where(text: str, key: SigningKey) -> None:
    says = verified(text, issuer=key.did)

    assert (says.holder, says.title, says.percent) == ("山田 花子", "Diver of the shallows", "93")
    assert (says.school, says.issuer, says.awarded_at) == ("Sensui", key.did, AWARD.awarded_at)
    assert "urn:uuid:6f0c2a2e-52a9-4f4e-9a39-0d6d5c5a0d11" == says.id
    assert AWARD.status_list == says.status_list


def test_it_is_an_open_badge_and_a_verifiable_credential(text: str) -> None:
    document = json.loads(text)

    assert {"VerifiableCredential", "OpenBadgeCredential"} == set(document["type"])
    assert "eddsa-rdfc-2022" == document["proof"]["cryptosuite"]
    assert "17" == document["credentialStatus"]["statusListIndex"]


@given(data=st.data())
def test_a_changed_byte_is_refused_or_changes_nothing_that_is_said(text: str, key: SigningKey, data) -> None:
    content = text.encode()
    at = data.draw(st.integers(0, len(content) - 1))
    other = data.draw(st.integers(0, 255).filter(lambda byte: byte != content[at]))
    changed = content[:at] + bytes([other]) + content[at + 1 :]

    try:
        says = verified(changed, issuer=key.did)
    except NotACertificate:
        return
    assert json.loads(changed) == json.loads(content)  # white space between two facts
    assert says == verified(text)


@pytest.mark.parametrize("fact", ["holder", "title", "percent", "school", "status"])
def test_each_fact_is_signed(text: str, fact: str) -> None:
    document = json.loads(text)
    subject = document["credentialSubject"]
    match fact:
        case "holder":
            subject["identifier"][0]["identityHash"] = "山田 太郎"
        case "title":
            subject["achievement"]["name"] = "Diver of the deep"
        case "percent":
            subject["result"][0]["value"] = "100"
        case "school":
            document["issuer"]["name"] = "Another school"
        case "status":
            document["credentialStatus"]["statusListIndex"] = "18"

    with pytest.raises(NotACertificate):
        verified(json.dumps(document))


def test_a_fact_that_is_not_signed_is_refused(text: str) -> None:
    document = json.loads(text) | {"honours": "summa cum laude"}

    with pytest.raises(NotACertificate):
        verified(json.dumps(document))


def test_another_key_in_the_schools_name_is_told_apart(text: str, tmp_path: Path) -> None:
    forged = document_text(signed(AWARD, newest_key(tmp_path)))

    with pytest.raises(NotACertificate):
        verified(forged, issuer=verified(text).issuer)
    assert verified(forged).issuer != verified(text).issuer


@pytest.mark.parametrize(
    "content", [b"", b"{}", b"[]", b"\xff\xfe", b'{"a":' * 5000, b"null", b"x" * 300_000]
)
def test_what_is_no_certificate_is_refused(content: bytes) -> None:
    with pytest.raises(NotACertificate):
        verified(credential_in(content))


@pytest.mark.parametrize("content", [b"%PDF-1.7", b"%PDF-1.7\n%%EOF\n", b"%PDF-" + b"\x00" * 200])
def test_a_pdf_without_a_credential_is_refused(content: bytes) -> None:
    with pytest.raises(NotACertificate):
        credential_in(content)


def test_a_school_on_ones_own_machine_names_no_address(key: SigningKey) -> None:
    from dataclasses import replace

    document = signed(replace(AWARD, school_url="", status_list=""), key)

    assert "credentialStatus" not in document
    assert "url" not in document["issuer"]


class TestKeys:
    def test_the_first_is_made_when_it_is_needed_and_stays(self, tmp_path: Path) -> None:
        assert newest_key(tmp_path) == newest_key(tmp_path)

    def test_a_new_one_signs_and_the_old_ones_stay(self, tmp_path: Path) -> None:
        old, new = newest_key(tmp_path), make_key(tmp_path)

        assert newest_key(tmp_path) == new
        assert (old, new) == keys_in(tmp_path)

    def test_only_their_owner_may_read_them(self, tmp_path: Path) -> None:
        make_key(tmp_path / "keys")

        file = tmp_path / "keys" / "certificates-1.pem"
        assert 0o600 == file.stat().st_mode & 0o777
        assert 0o700 == file.parent.stat().st_mode & 0o777

    def test_the_secret_is_not_in_what_is_logged(self, tmp_path: Path) -> None:
        key = make_key(tmp_path)

        assert "PRIVATE" not in repr(key)

    @pytest.mark.parametrize(
        "content", [b"", b"no key", b"-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n"]
    )
    def test_a_damaged_one_is_named(self, tmp_path: Path, content: bytes) -> None:
        (tmp_path / "certificates-1.pem").write_bytes(content)

        with pytest.raises(KeyUnreadable, match=r"certificates-1\.pem"):
            newest_key(tmp_path)
