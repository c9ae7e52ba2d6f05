"""`sensui certificate verify` and `sensui keys`."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import pytest

from sensui.school.certificates.credential import Award, document_text, signed
from sensui.school.certificates.keys import newest_key

AWARD = Award(
    id=UUID("6f0c2a2e-52a9-4f4e-9a39-0d6d5c5a0d11"),
    holder="山田 花子",
    course="small",
    title="Small",
    summary="A small course.",
    criteria="All is done.",
    percent=93,
    awarded_at=datetime(2026, 5, 1, tzinfo=UTC),
    school="Sensui",
)


@pytest.fixture
def certificate(tmp_path: Path) -> Path:
    file = tmp_path / "certificate.json"
    file.write_text(document_text(signed(AWARD, newest_key(tmp_path / "keys"))), encoding="utf-8")
    return file


def test_a_true_one_is_told_in_both_languages(sensui, certificate: Path) -> None:
    english, japanese = (
        sensui("certificate", "verify", certificate, "--lang", lang) for lang in ("en", "ja")
    )

    assert (0, 0) == (english.code, japanese.code)
    assert "TRUE: Sensui certified on 2026-05-01 that 山田 花子 completed “Small” (93 %)." in english.out
    assert "本物です" in japanese.out


def test_a_changed_one_is_refused(sensui, certificate: Path) -> None:
    certificate.write_text(certificate.read_text(encoding="utf-8").replace("93", "99"), encoding="utf-8")

    said = sensui("certificate", "verify", certificate)
    assert 1 == said.code
    assert said.out.startswith("NOT TRUE")
    assert "" == said.err
    assert not sensui("certificate", "verify", certificate, "--json").json["verified"]


def test_the_key_is_compared_with_the_one_that_is_named(sensui, certificate: Path, tmp_path: Path) -> None:
    right, wrong = newest_key(tmp_path / "keys").did, newest_key(tmp_path / "others").did

    assert 0 == sensui("certificate", "verify", certificate, "--issuer", right).code
    assert 1 == sensui("certificate", "verify", certificate, "--issuer", wrong).code
    assert sensui("certificate", "verify", certificate, "--issuer", right, "--json").json[
        "issuer_was_compared"
    ]


def test_where_to_compare_is_told(sensui, tmp_path: Path) -> None:
    award = replace(
        AWARD, school_url="https://s.example/", status_list="https://s.example/certificates/status/1/"
    )
    file = tmp_path / "c.json"
    file.write_text(document_text(signed(award, newest_key(tmp_path / "keys"))), encoding="utf-8")

    assert "https://s.example/certificates/keys.json" in sensui("certificate", "verify", file).out


def test_a_file_that_is_not_there_could_not_be_verified(sensui, tmp_path: Path) -> None:
    assert 2 == sensui("certificate", "verify", tmp_path / "nowhere.json").code


def test_keys_are_made_and_listed(sensui, tmp_path: Path) -> None:
    assert "No key yet" in sensui("keys", "list", "--data", tmp_path).out
    made = sensui("keys", "new", "--data", tmp_path, "--json").json
    sensui("keys", "new", "--data", tmp_path)

    listed = sensui("keys", "list", "--data", tmp_path, "--json").json["keys"]
    assert [1, 2] == [key["number"] for key in listed]
    assert made["id"] == listed[0]["id"]


def test_a_damaged_key_is_named_in_one_sentence(sensui, tmp_path: Path) -> None:
    (tmp_path / "keys").mkdir()
    (tmp_path / "keys" / "certificates-1.pem").write_text("no key")

    said = sensui("keys", "list", "--data", tmp_path)
    assert 2 == said.code
    assert "certificates-1.pem" in said.err
