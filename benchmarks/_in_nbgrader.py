"""Runs in nbgrader's environment and course folder: say what each learner got, a line of JSON for each."""

import json
import sys
from pathlib import Path

import nbformat
from nbgrader.api import Gradebook, MissingEntry


def failure_of(learner: str, cell_name: str) -> str:
    """What the learner is shown below a cell that failed: the last line of its error."""
    file = Path("autograded", learner, "neuron", "neuron.ipynb")
    cells = nbformat.read(file, as_version=4).cells if file.is_file() else []
    for cell in cells:
        if cell.metadata.get("nbgrader", {}).get("grade_id") == cell_name:
            for output in cell.outputs:
                if output.output_type == "error":
                    return f"{output.ename}: {output.evalue}".strip()
                if output.get("name") == "stderr":
                    return "something on stderr"
    return ""


with Gradebook("sqlite:///gradebook.db") as gradebook:
    for learner in sys.argv[1:]:
        try:
            grades = gradebook.find_submission_notebook("neuron", "neuron", learner).grades
        except MissingEntry:
            grades = []
        graded = [(grade.name, grade.auto_score, grade.max_score) for grade in grades]
        lost = [name for name, score, most in graded if score is None or score < most]
        print(
            json.dumps(
                {
                    "name": learner,
                    "points": sum(score or 0 for _, score, _ in graded) if graded else None,
                    "lost": [name.removeprefix("test-") for name in lost],
                    "said": "; ".join(
                        dict.fromkeys(filter(None, (failure_of(learner, name) for name in lost)))
                    ),
                }
            )
        )
