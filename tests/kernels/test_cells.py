"""What a learner expects of a notebook, from a kernel that was forked and walled in."""

import json

import pytest

PLOT = "import matplotlib.pyplot as plt\nplt.plot([1, 3, 2])\nplt.show()"
BAR = "import sys, time\nfrom tqdm import tqdm\nfor _ in tqdm(range(3), file=sys.stdout):\n    pass"
AUTO_BAR = "from tqdm.auto import tqdm\nfor _ in tqdm(range(3)):\n    pass"


@pytest.fixture
def run(loop, shared):
    return lambda code, **named: loop(shared.run(code, **named))


def test_what_is_printed_comes_back(run):
    assert run("print('潜水')").printed == "潜水\n"


def test_the_last_value_is_shown(run):
    assert run("6 * 7").result == "42"


def test_a_plot_comes_as_a_picture(run):
    answer = run(PLOT)

    assert answer.raised == ""
    assert answer.shown[-1]["image/png"].startswith("iVBOR")


def test_an_exception_has_its_name_and_message(run):
    answer = run("def f():\n    return 1 / 0\nf()")

    assert (answer.raised, answer.message) == ("ZeroDivisionError", "division by zero")


def test_what_is_asked_for_is_typed(run):
    assert run("print(input('Name? ').upper())", types="umi").printed == "UMI\n"


def test_a_flood_of_output_is_cut_and_the_cell_still_ends(run):
    answer = run("for _ in range(40):\n    print('x' * 10**6, flush=True)")

    assert answer.content["status"] == "ok"
    assert len(answer.printed) < 20_000_000
    assert "rate exceeded" in answer.complained


def test_names_are_completed(loop, shared):
    content = {"code": "import numpy\nnumpy.linal", "cursor_pos": 24}

    answer = loop(shared.ask("complete", content))

    assert any(match.endswith("linalg") for match in answer.content["matches"])


def test_a_function_is_explained(loop, shared):
    content = {"code": "sorted", "cursor_pos": 6, "detail_level": 0}

    answer = loop(shared.ask("inspect", content))

    assert "ascending order" in answer.content["data"]["text/plain"]


def test_a_bar_of_tqdm_is_drawn(run):
    assert "3/3" in run(BAR).printed


def test_tqdm_auto_does_without_widgets(run):
    answer = run(AUTO_BAR)

    assert answer.raised == ""
    assert "3/3" in answer.complained + answer.printed
    assert "ipywidgets" not in answer.complained


def test_widgets_are_refused_in_one_sentence(run):
    answer = run("import ipywidgets")

    assert answer.raised == "ModuleNotFoundError"
    assert answer.message.startswith("ipywidgets is not part of this notebook: ")
    assert answer.content["traceback"] == answer.message.split(" | ")


def test_another_program_of_python_can_be_run(run):
    answer = run("import subprocess, sys\nprint(subprocess.check_output([sys.executable, '-c', 'print(5)']))")

    assert answer.printed == "b'5\\n'\n"


def test_workers_can_be_forked_and_talk(run):
    code = (
        "from multiprocessing import get_context\n"
        "with get_context('fork').Pool(2) as pool:\n    print(pool.map(abs, [-1, -2]))"
    )

    assert run(code).printed == "[1, 2]\n"


def test_what_a_forked_worker_prints_is_shown(run):
    answer = run(
        "import os\nif os.fork() == 0:\n    print('from below', flush=True)\n    os._exit(0)\nos.wait()[1]"
    )

    assert (answer.printed, answer.result) == ("from below\n", "0")


def test_there_is_no_debugger_to_promise(loop, shared):
    answer = loop(shared.ask("kernel_info", {}))

    assert answer.content["language_info"]["name"] == "python"
    assert "debugger" not in answer.content.get("supported_features", [])


def test_the_working_folder_is_the_home(run):
    answer = run(
        "import os, json\nprint(json.dumps([os.getcwd(), os.environ['HOME'], os.path.expanduser('~')]))"
    )

    assert len(set(json.loads(answer.printed))) == 1


def test_real_data_that_are_not_here_are_a_sentence_with_the_command_to_run(run):
    answer = run(
        "import os\nos.environ.update(SENSUI_DATA='', XDG_CACHE_HOME='/nowhere')\n"
        "from sensui.data import mnist\nmnist()"
    )

    assert answer.raised == "DataNotHere"
    assert "sensui data fetch mnist" in answer.message
    assert answer.content["traceback"] == answer.message.split("\n")


@pytest.mark.sandbox
def test_of_sensui_a_cell_sees_the_loaders_of_data_and_nothing_else(run):
    code = "import sensui.data\ntry:\n    import sensui.grading\nexcept ModuleNotFoundError as error:\n    print(error)"

    assert run(code).printed == "No module named 'sensui.grading'\n"
