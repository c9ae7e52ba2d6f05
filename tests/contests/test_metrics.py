"""A score is the library's own on the same arrays, on both parts; and every metric knows which of two is better."""

import io
import json

import numpy as np
import pytest
import sacrebleu
import sklearn.metrics as sk
from pycocotools.coco import COCO
from pycocotools.cocoeval import COCOeval

from sensui.course import Direction, MetricName
from sensui.grading.contests import METRICS, ContestData, check_predictions, open_contest, score
from sensui.grading.contests._boxes import boxes_of
from sensui.grading.contests._metrics import scored

from .conftest import SECRET, THREE, TWO, Made, csv_of

NUMBERS = """
import numpy as np

def examples(rng):
    return {{"inputs": rng.normal(0, 1, (200, 2)), "labels": {labels}}}

train = test = examples
"""
CLASSES = NUMBERS.format(labels="rng.choice(3, 200, p=[0.6, 0.3, 0.1])")
PAIRS = NUMBERS.format(labels="rng.choice(2, 200, p=[0.7, 0.3])")
VALUES = NUMBERS.format(labels="rng.normal(5, 3, 200)")


def entered(made: Made, metric: str, source: str, more: str, columns: list[str], rows: list) -> ContestData:
    data = open_contest(made(metric, data=source, more=more), secret=SECRET)
    found = check_predictions(data, io.BytesIO(csv_of(rows, *columns)), "entry.csv")
    return data, score(data, found)


CHANCE = np.random.default_rng(5)
GUESSES = CHANCE.integers(0, 3, 200)
PROBABILITIES = CHANCE.dirichlet([1, 1, 1], 200)
SURE = CHANCE.normal(0, 1, 200)
AGAINST = {
    "accuracy": (CLASSES, THREE, GUESSES, sk.accuracy_score),
    "macro-f1": (CLASSES, THREE, GUESSES, lambda y, p: sk.f1_score(y, p, average="macro")),
    "log-loss": (CLASSES, THREE, PROBABILITIES, sk.log_loss),
    "roc-auc": (PAIRS, TWO, SURE, sk.roc_auc_score),
    "rmse": (VALUES, "", SURE, sk.root_mean_squared_error),
    "mae": (VALUES, "", SURE, sk.mean_absolute_error),
}


@pytest.mark.parametrize("metric", AGAINST)
def test_public_and_private_scores_are_scikit_learns(made: Made, metric: str):
    source, more, found, library = AGAINST[metric]
    names = [
        "id",
        *{"accuracy": ["label"], "macro-f1": ["label"], "roc-auc": ["score"]}.get(metric, ["value"]),
    ]
    names = ["id", "p_0", "p_1", "p_2"] if metric == "log-loss" else names
    rows = [(number, *np.atleast_1d(cells).tolist()) for number, cells in enumerate(found)]

    data, scores = entered(made, metric, source, more, names, rows)

    public, truth = data._is_public, np.asarray(data._labels)
    assert library(truth[public], found[public]) == pytest.approx(scores.public, abs=1e-9)
    assert library(truth[~public], found[~public]) == pytest.approx(scores.private, abs=1e-9)
    assert (80, 120) == (data.public_rows, data.private_rows)


TEXTS = """
TRAIN = ["the cat sat on the mat", "a dog ran in the park today", "it rains in the north of the town"] * 10


def examples(rng):
    texts = [TRAIN[place] + f" for {place} days" for place in rng.permutation(30)]
    return {"inputs": [text.upper() for text in texts], "labels": texts}


train = test = examples
"""


@pytest.mark.parametrize("tokenizer", ["13a", "char", "intl"])
def test_bleu_is_sacrebleus(made: Made, tokenizer: str):
    said = [f"the cat ran on the mat for {number} days, today" for number in range(30)]
    more = f'tokenizer = "{tokenizer}"'

    data, scores = entered(made, "bleu", TEXTS, more, ["id", "text"], list(enumerate(said)))
    other, sentences = entered(made, "sentence-bleu", TEXTS, more, ["id", "text"], list(enumerate(said)))

    for part, mask in (("public", data._is_public), ("private", ~data._is_public)):
        truth = [text for text, is_in in zip(data._labels, mask, strict=True) if is_in]
        found = [text for text, is_in in zip(said, mask, strict=True) if is_in]
        corpus = sacrebleu.corpus_bleu(found, [truth], tokenize=tokenizer).score
        mean = np.mean(
            [
                sacrebleu.sentence_bleu(f, [t], tokenize=tokenizer).score
                for f, t in zip(found, truth, strict=True)
            ]
        )
        assert corpus == pytest.approx(getattr(scores, part), abs=1e-9)
        assert mean == pytest.approx(getattr(sentences, part), abs=1e-9)
    assert np.array_equal(data._is_public, other._is_public)


def drawn_boxes(seed: int, *, spread: float) -> list[str]:
    chance = np.random.default_rng(3)
    pictures = [chance.uniform(5, 60, (4, 4)) for _ in range(30)]
    shake = np.random.default_rng(seed)
    return [
        "; ".join(
            f"{number % 2} {shake.uniform(0.1, 1):.3f} " + " ".join(f"{v:.3f}" for v in box + spread * shake.normal(0, 1, 4))
            for number, box in enumerate(boxes)
        )
        for boxes in pictures
    ]  # fmt: skip


def test_map50_is_pycocotools(capsys: pytest.CaptureFixture[str]):
    truth = [boxes_of(text) for text in drawn_boxes(1, spread=0)]
    found = [boxes_of(text) for text in drawn_boxes(2, spread=4)]

    right = COCO()
    right.dataset = json.loads(json.dumps({
        "info": {},
        "images": [{"id": n} for n in range(30)],
        "categories": [{"id": 0}, {"id": 1}],
        "annotations": [
            {"id": 1 + 4 * n + m, "image_id": n, "category_id": b.label, "bbox": [b.x, b.y, b.width, b.height],
             "area": b.width * b.height, "iscrowd": 0}
            for n, boxes in enumerate(truth) for m, b in enumerate(boxes)
        ],
    }))  # fmt: skip
    right.createIndex()
    answers = right.loadRes([
        {"image_id": n, "category_id": b.label, "bbox": [b.x, b.y, b.width, b.height], "score": b.sure}
        for n, boxes in enumerate(found) for b in boxes
    ])  # fmt: skip
    judge = COCOeval(right, answers, "bbox")
    judge.evaluate()
    judge.accumulate()
    judge.summarize()
    capsys.readouterr()

    ours = scored(MetricName.MAP50, truth, found)

    assert judge.stats[1] == pytest.approx(ours, abs=1e-9)
    assert 0.3 < ours < 0.99
    assert "" == capsys.readouterr().out


def test_every_metric_is_registered_with_its_direction_and_limits():
    assert set(MetricName) == set(METRICS)
    less = {name for name, metric in METRICS.items() if metric.direction is Direction.LOWER}
    assert {MetricName.LOG_LOSS, MetricName.RMSE, MetricName.MAE} == less
    for metric in METRICS.values():
        assert metric.is_better(1.0, 0.0) is (metric.direction is Direction.HIGHER)
        assert not metric.is_better(0.5, 0.5)
        assert metric.shown(0.123456) in ("0.1235", "0.12")


def test_boxes_that_are_none_are_refused():
    for text in (
        "0 1 2 3",
        "0 2 1 1 5 5",
        "0 1 nan 1 5 5",
        "0 1 1 1 0 5",
        "a 1 1 1 5 5",
        "0 1 1 1 5 5;" * 101,
    ):
        with pytest.raises(ValueError, match=r"\S"):
            boxes_of(text)
    assert () == boxes_of(" ")


def test_nothing_found_has_an_average_precision_of_zero():
    truth = [boxes_of("0 1 1 1 5 5")]

    assert 0.0 == scored(MetricName.MAP50, truth, [()])
    assert scored(MetricName.MAP50, truth, truth) == pytest.approx(1.0, abs=1e-9)


def test_the_breakdown_tells_of_the_public_part_only(made: Made):
    data = open_contest(made(data=CLASSES, more=THREE), secret=SECRET)
    truth = np.asarray(data._labels)
    worst = np.where(data._is_public, truth, (truth + 1) % 3)

    scores = score(data, check_predictions(data, io.BytesIO(csv_of(enumerate(worst.tolist()))), "e.csv"))

    assert (1.0, 0.0) == (scores.public, scores.private)
    assert [1.0, 1.0, 1.0] == [part.score for part in scores.breakdown]
    assert data.public_rows == sum(part.examples for part in scores.breakdown)


def test_the_breakdown_says_what_a_class_is_taken_for(made: Made):
    data = open_contest(made(data=CLASSES, more=THREE), secret=SECRET)

    scores = score(data, check_predictions(data, io.BytesIO(csv_of((n, 2) for n in range(200))), "e.csv"))

    first = scores.breakdown[0]
    assert ("a", 0.0) == (first.name.en, first.score)
    assert first.note
    assert f"most often taken for c ({first.examples} of {first.examples})" == first.note.en


@pytest.mark.parametrize("metric", ["rmse", "log-loss"])
def test_other_metrics_are_broken_down_too(made: Made, metric: str):
    source, more, found, _ = AGAINST[metric]
    columns = ["id", "value"] if metric == "rmse" else ["id", "p_0", "p_1", "p_2"]
    rows = [(number, *np.atleast_1d(cells).tolist()) for number, cells in enumerate(found)]

    _, scores = entered(made, metric, source, more, columns, rows)

    assert 80 == sum(part.examples for part in scores.breakdown)
    assert len(scores.breakdown) == (4 if metric == "rmse" else 3)
