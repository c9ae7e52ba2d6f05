"""Each folder in cases/ is one attack from a cell. Add a folder, not a test.

`cell.py` prints what it gets hold of, which must be nothing; `expect.toml` says what it must be refused with, or how its
kernel must end. What takes more time than one cell has goes on in the next one: `again_while` names what tells so.
"""

import socket
import tomllib
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from notebook import Notebook

CASES = sorted((Path(__file__).parent / "cases").iterdir())
SECRET = "a neighbour's secret"
pytestmark = pytest.mark.sandbox


@pytest.fixture(scope="session")
def world(host, homes: Path) -> Iterator[dict[str, Any]]:
    """What lies outside, and would be worth having."""
    neighbour = homes / "neighbour" / "secret.txt"
    neighbour.parent.mkdir()
    neighbour.write_text(SECRET)
    abstract = f"sensui-{uuid.uuid4()}"
    with socket.create_server(("127.0.0.1", 0)) as server, socket.socket(socket.AF_UNIX) as other:
        other.bind(f"\0{abstract}")
        other.listen()
        port = server.getsockname()[1]
        yield {"neighbour": str(neighbour), "port": port, "abstract": abstract, "host": str(host.socket)}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
async def test_an_attack_from_a_cell_gets_hold_of_nothing(case: Path, opened, shared, world):
    expect = tomllib.loads((case / "expect.toml").read_text())
    async with opened() as notebook:
        await notebook.run(f"WORLD = {world!r}")

        if "ends" in expect:
            loot = await notebook.run_to_the_end((case / "cell.py").read_text())
            assert (await notebook.facts()).end == expect["ends"]
        else:
            loot, goes_on = "", True
            while goes_on:
                answer = await notebook.run((case / "cell.py").read_text())
                assert answer.raised in one_or_more(expect["raises"]), answer
                loot += answer.printed
                goes_on = "again_while" in expect and await is_true(notebook, expect["again_while"])

        assert loot == ""
        assert (await shared.run("'alive'")).result == "'alive'"


async def is_true(notebook: Notebook, name: str) -> bool:
    told = (await notebook.run(name)).result
    assert told in {"True", "False"}, told
    return told == "True"


def one_or_more(value: object) -> list[object]:
    return list(value) if isinstance(value, list) else [value]
