"""The notebook a learner begins a contest with: load, look, a first answer, a file to hand in."""

from collections.abc import Iterator

import nbformat
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

from sensui.course import Contest, Form, Lang, Text

LOAD = """
import csv
from pathlib import Path

import numpy as np

{look_for}
DATA = Path("data") if Path("data").is_dir() else Path(".")
train = np.load(DATA / "train.npz")
test = np.load(DATA / "test.npz")
inputs, labels = train["inputs"], train["labels"]
questions = test["inputs"]
print(inputs.shape, inputs.dtype, labels.shape, questions.shape)
"""
LOAD_TEXTS = """
import csv
from pathlib import Path

{look_for}
DATA = Path("data") if Path("data").is_dir() else Path(".")
with open(DATA / "train.csv", encoding="utf-8", newline="") as file:
    train = list(csv.DictReader(file))
with open(DATA / "test.csv", encoding="utf-8", newline="") as file:
    questions = [row["input"] for row in csv.DictReader(file)]
print(len(train), train[0])
"""
NEAREST_MEAN = """
def fit(inputs, labels):
    global means
    flat = inputs.reshape(len(inputs), -1).astype(float)
    means = np.stack([flat[labels == label].mean(axis=0) for label in range({classes})])


def predict(inputs):
    flat = inputs.reshape(len(inputs), -1).astype(float)
    return np.argmin(((flat[:, None] - means) ** 2).sum(axis=2), axis=1)
"""
SAMPLE = """
with open(DATA / "sample_submission.csv", encoding="utf-8", newline="") as file:
    names, *rows = csv.reader(file)
answers = [row[1:] for row in rows]
"""
TRY = """
{group_note}
chance = np.random.default_rng(0)
things = train["groups"] if "groups" in train else np.arange(len(labels))
held_back = np.isin(things, chance.permutation(np.unique(things))[: len(np.unique(things)) // 5])
fit(inputs[~held_back], labels[~held_back])
print("validation:", np.mean(predict(inputs[held_back]) == labels[held_back]))
"""
ANSWER = """
fit(inputs, labels)
answers = [[answer] for answer in predict(questions)]
"""
WRITE = """
with open("submission.csv", "w", encoding="utf-8", newline="") as file:
    writer = csv.writer(file)
    writer.writerow({columns})
    writer.writerows([id, *answer] for id, answer in enumerate(answers))
print("submission.csv", len(answers))
"""
ACT = """
def act(observation):
    return 0
"""
LOOK_FOR = Text(
    en="# the files that you downloaded, beside this notebook or in the folder data",
    ja="# ダウンロードしたファイル。このノートブックの隣か、data フォルダーに置きます",
)
GROUP_NOTE = Text(
    en="# hold whole groups back: what shows the same thing must not lie on both sides",
    ja="# グループごと取り分けます。同じものを写した例が両側に分かれてはいけません",
)
HEADINGS = {
    "load": Text(en="## Load the data", ja="## データを読みこむ"),
    "model": Text(
        en="## A first answer\n\nThe nearest mean: one average example for each class. "
        "Replace it by something better; `fit` and `predict` are also all that a program needs that you hand in.",
        ja="## 最初の答え\n\nクラスごとの平均に最も近いものを選びます。もっと良いものに置きかえてください。"
        "プログラムとして提出するときも、必要なのは `fit` と `predict` だけです。",
    ),
    "sample": Text(
        en="## A first answer\n\nThe sample that comes with the data. Replace it by predictions of your own.",
        ja="## 最初の答え\n\nデータに付いている見本です。自分の予測に置きかえてください。",
    ),
    "try": Text(
        en="## Measure before you hand in\n\nA part of the training data that the model has not seen.",
        ja="## 提出する前に測る\n\nモデルが見ていない訓練データの一部で測ります。",
    ),
    "write": Text(
        en="## Write the file\n\nHand it in on the contest's page, or in a terminal: "
        "`sensui contest submit submission.csv --contest {path}`.",
        ja="## ファイルに書く\n\nコンテストのページから提出します。ターミナルからは "
        "`sensui contest submit submission.csv --contest {path}` でも提出できます。",
    ),
    "act": Text(
        en="## A program that acts\n\nIt is asked for one action after another, a whole number each time. "
        "Save this cell as a file and hand that in.",
        ja="## 行動するプログラム\n\n一手ごとに呼ばれ、行動の番号を返します。このセルをファイルに保存して提出します。",
    ),
}


def starter_notebook(contest: Contest, lang: Lang | str) -> nbformat.NotebookNode:
    """The notebook in one language; it runs from top to bottom beside the downloaded data."""
    cells = [
        new_code_cell(source) if is_code else new_markdown_cell(source)
        for is_code, source in _cells(contest, Lang(lang))
    ]
    for number, cell in enumerate(cells, start=1):
        cell.id = f"contest-{number}"
    kernel = {"name": "python3", "display_name": "Python 3", "language": "python"}
    told = {"contest": contest.path, "lang": str(Lang(lang))}
    return new_notebook(cells=cells, metadata={"kernelspec": kernel, "sensui": told})


def _cells(contest: Contest, lang: Lang) -> Iterator[tuple[bool, str]]:
    def heading(name: str) -> tuple[bool, str]:
        return False, HEADINGS[name].in_(lang).replace("{path}", contest.path)

    yield False, f"# {contest.title.in_(lang)}\n\n{contest.pages[lang].intro}"
    if contest.metric.form is Form.ACTIONS:
        yield from (heading("act"), (True, ACT.strip()))
        return
    texts = contest.metric.form is Form.TEXT
    yield heading("load")
    yield True, (LOAD_TEXTS if texts else LOAD).replace("{look_for}", LOOK_FOR.in_(lang)).strip()
    if contest.metric.form is Form.LABEL:
        yield heading("model")
        yield True, NEAREST_MEAN.replace("{classes}", str(len(contest.classes))).strip()
        yield heading("try")
        yield True, TRY.replace("{group_note}", GROUP_NOTE.in_(lang)).strip()
        yield True, ANSWER.strip()
    else:
        yield heading("sample")
        yield True, SAMPLE.strip()
    yield heading("write")
    yield True, WRITE.replace("{columns}", repr(list(contest.columns))).strip()
