"""The words of a contest: what is measured, what is handed in, when something is shown."""

from enum import StrEnum


class Direction(StrEnum):
    """Which of two scores is the better one."""

    HIGHER = "higher"
    LOWER = "lower"


class Form(StrEnum):
    """What a prediction for one example looks like."""

    LABEL = "label"
    """the number of a class"""
    PROBABILITIES = "probabilities"
    """one number for each class, which sum to one"""
    SCORE = "score"
    """one number: the larger, the more likely the second of two classes"""
    NUMBER = "number"
    TEXT = "text"
    BOXES = "boxes"
    """rectangles, each with a class and how sure it is"""
    ACTIONS = "actions"
    """no file can hold it: a program answers step by step"""


class MetricName(StrEnum):
    """The metrics that a contest can name."""

    ACCURACY = "accuracy"
    MACRO_F1 = "macro-f1"
    LOG_LOSS = "log-loss"
    ROC_AUC = "roc-auc"
    RMSE = "rmse"
    MAE = "mae"
    BLEU = "bleu"
    SENTENCE_BLEU = "sentence-bleu"
    MAP50 = "map50"
    MEAN_RETURN = "mean-return"

    @property
    def direction(self) -> Direction:
        """Whether more is better, or less."""
        return Direction.LOWER if self in _LESS_IS_BETTER else Direction.HIGHER

    @property
    def form(self) -> Form:
        """What a prediction looks like that it can be computed from."""
        return _FORMS[self]

    @property
    def needs_classes(self) -> bool:
        """Whether what is predicted is one of several classes."""
        return self.form in (Form.LABEL, Form.PROBABILITIES, Form.SCORE, Form.BOXES)

    @property
    def reads_words(self) -> bool:
        """Whether it cuts texts into words, and so needs to know how."""
        return self.form is Form.TEXT


_LESS_IS_BETTER = frozenset({MetricName.LOG_LOSS, MetricName.RMSE, MetricName.MAE})
_FORMS = {
    MetricName.ACCURACY: Form.LABEL,
    MetricName.MACRO_F1: Form.LABEL,
    MetricName.LOG_LOSS: Form.PROBABILITIES,
    MetricName.ROC_AUC: Form.SCORE,
    MetricName.RMSE: Form.NUMBER,
    MetricName.MAE: Form.NUMBER,
    MetricName.BLEU: Form.TEXT,
    MetricName.SENTENCE_BLEU: Form.TEXT,
    MetricName.MAP50: Form.BOXES,
    MetricName.MEAN_RETURN: Form.ACTIONS,
}


class Entry(StrEnum):
    """What is handed in."""

    PREDICTIONS = "predictions"
    PROGRAM = "program"
    BOTH = "both"


class Moment(StrEnum):
    """When something is shown that others, or the entrant, may not see before."""

    ENTRY = "entry"
    """with each entry, at once"""
    FINALS = "finals"
    """to an entrant whose final entries are chosen"""
    CLOSE = "close"
    """to everybody, when the contest has closed"""
    NEVER = "never"


class EntrantKind(StrEnum):
    """What an entrant of the standing field is."""

    MAJORITY = "majority"
    LINEAR = "linear"
    NEIGHBOUR = "neighbour"
    NETWORK = "network"
    ENSEMBLE = "ensemble"


class Tokenizer(StrEnum):
    """How sacrebleu cuts a text into words."""

    WORDS = "13a"
    INTERNATIONAL = "intl"
    LETTERS = "char"
