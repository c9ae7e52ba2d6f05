"""The metrics by their registered names: each is computed by the library that the field uses for it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from sensui._interpreter import silence
from sensui.course import Direction, Form, MetricName, Text, Tokenizer

from ._boxes import mean_average_precision

Scoring = Callable[[Any, Any], float]


@dataclass(frozen=True, kw_only=True)
class Metric:
    """How predictions are scored, and which of two scores is the better one."""

    name: MetricName
    title: Text
    summary: Text
    lowest: float | None
    """the least that a score can be; None where there is no limit"""
    highest: float | None
    decimals: int
    compute: Callable[..., float]

    @property
    def direction(self) -> Direction:
        """Whether more is better, or less."""
        return self.name.direction

    @property
    def form(self) -> Form:
        """What a prediction looks like."""
        return self.name.form

    def is_better(self, one: float, other: float) -> bool:
        """Whether the first score is truly better than the second."""
        return one > other if self.direction is Direction.HIGHER else one < other

    def shown(self, score: float) -> str:
        """The score as it is written everywhere."""
        return f"{score:.{self.decimals}f}"


def _accuracy(truth: np.ndarray, found: np.ndarray) -> float:
    from sklearn.metrics import accuracy_score

    return float(accuracy_score(truth, found))


def _macro_f1(truth: np.ndarray, found: np.ndarray) -> float:
    from sklearn.metrics import f1_score

    return float(f1_score(truth, found, average="macro", zero_division=0))


def _log_loss(truth: np.ndarray, found: np.ndarray) -> float:
    from sklearn.metrics import log_loss

    return float(log_loss(truth, found, labels=np.arange(found.shape[1])))


def _roc_auc(truth: np.ndarray, found: np.ndarray) -> float:
    from sklearn.metrics import roc_auc_score

    return float(roc_auc_score(truth, found))


def _rmse(truth: np.ndarray, found: np.ndarray) -> float:
    from sklearn.metrics import root_mean_squared_error

    return float(root_mean_squared_error(truth, found))


def _mae(truth: np.ndarray, found: np.ndarray) -> float:
    from sklearn.metrics import mean_absolute_error

    return float(mean_absolute_error(truth, found))


def _bleu(truth: Sequence[str], found: Sequence[str], *, tokenizer: Tokenizer) -> float:
    import sacrebleu

    return float(sacrebleu.corpus_bleu(list(found), [list(truth)], tokenize=str(tokenizer)).score)


def _sentence_bleu(truth: Sequence[str], found: Sequence[str], *, tokenizer: Tokenizer) -> float:
    import sacrebleu

    pairs = zip(truth, found, strict=True)
    scores = [sacrebleu.sentence_bleu(one, [other], tokenize=str(tokenizer)).score for other, one in pairs]
    return float(np.mean(scores))


def _mean_return(truth: object, found: np.ndarray) -> float:
    return float(np.mean(found))


def _metric(
    name: MetricName,
    title: tuple[str, str],
    summary: tuple[str, str],
    compute: Callable[..., float],
    *,
    lowest: float | None = 0.0,
    highest: float | None = 1.0,
    decimals: int = 4,
) -> Metric:
    return Metric(
        name=name,
        title=Text(en=title[0], ja=title[1]),
        summary=Text(en=summary[0], ja=summary[1]),
        lowest=lowest,
        highest=highest,
        decimals=decimals,
        compute=compute,
    )


_ALL = (
    _metric(
        MetricName.ACCURACY,
        ("Accuracy", "正解率"),
        ("The share of examples whose class is right.", "クラスを正しく答えた例の割合です。"),
        _accuracy,
    ),
    _metric(
        MetricName.MACRO_F1,
        ("Macro F1", "マクロ F1"),
        ("The F1 of each class, averaged: rare classes count as much as common ones.",
         "クラスごとの F1 の平均です。少ないクラスも多いクラスと同じ重みで数えます。"),
        _macro_f1,
    ),
    _metric(
        MetricName.LOG_LOSS,
        ("Log loss", "対数損失"),
        ("The mean of −log of the probability given to the right class.",
         "正しいクラスに与えた確率の −log の平均です。"),
        _log_loss,
        highest=None,
    ),
    _metric(
        MetricName.ROC_AUC,
        ("ROC AUC", "ROC AUC"),
        ("How often an example of the class that is looked for gets a higher number than another one.",
         "探しているクラスの例に、そうでない例より大きな数が付く割合です。"),
        _roc_auc,
    ),
    _metric(
        MetricName.RMSE,
        ("RMSE", "RMSE (二乗平均平方根誤差)"),
        ("The root of the mean squared error.", "誤差の二乗の平均の平方根です。"),
        _rmse,
        highest=None,
    ),
    _metric(
        MetricName.MAE,
        ("MAE", "MAE (平均絶対誤差)"),
        ("The mean of the absolute errors.", "誤差の絶対値の平均です。"),
        _mae,
        highest=None,
    ),
    _metric(
        MetricName.BLEU,
        ("BLEU", "BLEU"),
        ("Runs of one to four words shared with the reference, over the whole set.",
         "参照訳と共通する 1 語から 4 語の並びを、全文をまとめて数えます。"),
        _bleu,
        highest=100.0,
        decimals=2,
    ),
    _metric(
        MetricName.SENTENCE_BLEU,
        ("Mean sentence BLEU", "文ごとの BLEU の平均"),
        ("The BLEU of each sentence, averaged.", "文ごとの BLEU の平均です。"),
        _sentence_bleu,
        highest=100.0,
        decimals=2,
    ),
    _metric(
        MetricName.MAP50,
        ("mAP50", "mAP50"),
        ("The mean average precision of boxes that share at least half of their area with a true one.",
         "正解の枠と半分以上重なる枠を正解と数えた、平均適合率の平均です。"),
        mean_average_precision,
    ),
    _metric(
        MetricName.MEAN_RETURN,
        ("Mean return", "平均収益"),
        ("What a program collects in one episode, on average.", "1 エピソードで得た報酬の合計の平均です。"),
        _mean_return,
        lowest=None,
        highest=None,
        decimals=2,
    ),
)  # fmt: skip
METRICS: Mapping[MetricName, Metric] = {metric.name: metric for metric in _ALL}


def scored(metric: MetricName, truth: Any, found: Any, *, tokenizer: Tokenizer | None = None) -> float:
    """The score of what was found; what the library prints and warns of is nobody's business."""
    more = {"tokenizer": tokenizer} if metric.reads_words else {}
    with silence:
        return METRICS[metric].compute(truth, found, **more)
