"""A certificate of ours, verified by somebody else's program: Digital Bazaar's Data Integrity for Node."""

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest
from openbadgeslib.ob3.contexts import bundled_contexts

from sensui.school.certificates.credential import document_text, signed
from sensui.school.certificates.keys import newest_key

from .test_credential import AWARD

UI = Path(__file__).parents[3] / "ui"


@pytest.fixture
def verify(tmp_path: Path):
    """Ask the other program."""
    node = shutil.which("node")
    if node is None or not (UI / "node_modules" / "@digitalbazaar" / "vc").is_dir():
        assert os.environ.get("CI") != "true"
        pytest.skip("Node or Digital Bazaar's verifier is not installed: make ui-test, or npm ci --prefix ui")
    contexts = tmp_path / "contexts.json"
    contexts.write_text(json.dumps(bundled_contexts()), encoding="utf-8")

    def asked(document: str) -> dict[str, object]:
        program = [node, UI / "independent" / "verify.mjs", contexts]
        ended = subprocess.run(
            program, input=document, capture_output=True, text=True, check=True, timeout=60
        )
        return json.loads(ended.stdout)

    return asked


def test_it_finds_the_certificate_true(verify, tmp_path: Path) -> None:
    document = document_text(signed(AWARD, newest_key(tmp_path / "keys")))

    assert {"verified": True, "why": []} == verify(document)


def test_it_refuses_another_name_and_another_key(verify, tmp_path: Path) -> None:
    key, other = newest_key(tmp_path / "keys"), newest_key(tmp_path / "others")
    document = document_text(signed(AWARD, key))

    assert not verify(document.replace("花子", "太郎"))["verified"]
    assert not verify(document.replace(key.did.removeprefix("did:key:"), other.did.removeprefix("did:key:")))[
        "verified"
    ]
