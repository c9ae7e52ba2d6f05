"""Arguments that typer does not know of."""

from collections.abc import Sequence


def with_json_file(arguments: Sequence[str]) -> list[str]:
    """Let `--json` take a file: `--json verdicts.json` becomes `--json --json-file verdicts.json`.

    Only a name that ends in .json is taken for one, so that `--json lesson.ipynb` still names a notebook.
    """
    result: list[str] = []
    for argument in arguments:
        if result and result[-1] == "--json" and argument.endswith(".json"):
            result.append("--json-file")
        if argument.startswith("--json="):
            result.append("--json")
            argument = argument.replace("--json=", "--json-file=", 1)
        result.append(argument)
    return result
