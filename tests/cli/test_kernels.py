"""`sensui kernels`."""

import json
from pathlib import Path


def test_kernels_are_made_known_to_the_jupyter_of_a_prefix(sensui, tmp_path: Path) -> None:
    said = sensui("kernels", "install", "--prefix", str(tmp_path), "--json")

    first = said.json["kernels"][0]
    spec = json.loads(Path(first["folder"], "kernel.json").read_text())
    assert (first["name"], spec["display_name"]) == ("sensui", "Sensui")
    assert spec["metadata"]["kernel_provisioner"]["provisioner_name"] == "sensui-provisioner"
    assert Path(first["folder"]).is_relative_to(tmp_path)


def test_where_kernels_were_put_is_said(sensui, tmp_path: Path) -> None:
    said = sensui("kernels", "install", "--prefix", str(tmp_path), "--lang", "ja")

    assert f"sensui: {tmp_path}" in said.out
    assert "JupyterLab で選べます" in said.out


def test_a_user_and_a_prefix_are_not_both(sensui, tmp_path: Path) -> None:
    assert 2 == sensui("kernels", "install", "--user", "--prefix", str(tmp_path)).code
