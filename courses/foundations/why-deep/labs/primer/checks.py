"""What each exercise must satisfy: only results are looked at, never the way that led to them."""

import numpy as np

from sensui.grading.checks import Check, checks, drive

# Functions, loops, lists


def weights(rng: np.random.Generator, count: int) -> list[float]:
    return [round(float(number), 1) for number in rng.uniform(1.0, 9.0, count)]


@checks("mean_and_range")
def _(check: Check) -> None:
    check.same(weights(check.rng, 5))
    check.same([4, 1, 9, 2, 7, 3])
    check.same([-number for number in weights(check.rng, 4)])
    check.same([2.5])
    check.same([10, 3, 3, 1])
    check.leaves_arguments_alone()


@checks("places")
def _(check: Check) -> None:
    check.same(4.0, 0.1, 3)
    check.same(-check.draw(height), 0.25, 6)
    check.same(check.draw(height), 1.1, 4)  # too long a step: farther away each time
    check.same(3.0, 0.2, 1)
    check.same(2.0, 0.3, 0)


def height(rng: np.random.Generator) -> float:
    return round(float(rng.uniform(1.0, 5.0)), 2)


# Lists and dictionaries


@checks("to_labels")
def _(check: Check) -> None:
    check.same(["cat", "dog", "cat", "fox"], "cat")
    check.same(["cat", "catfish", "tomcat", "at", "dog"], "cat")
    check.same([check.choice(["sea", "sky", "sun"]) for _ in range(9)] + ["sea", "sky"], "sky")
    check.same(["dog", "fox"], "cat")
    check.same([], "cat")
    check.leaves_arguments_alone()


@drive
def counted(lab, labels):
    counts = lab.count_labels(labels)
    return dict(counts) if isinstance(counts, dict) else counts  # a Counter is a dictionary, too


@checks("count_labels")
def _(check: Check) -> None:
    check.same(["cat", "cat", "dog", "cat", "fox", "fox", "dog"], drive=counted)
    check.same([check.choice(["sea", "sky", "sun"]) for _ in range(9)] + ["sea"], drive=counted)
    check.same(["fox"], drive=counted)
    check.same([], drive=counted)
    check.leaves_arguments_alone()


@checks("move")
def _(check: Check) -> None:
    w, b = weights(check.rng, 2)
    check.same({"w": w, "b": b}, {"w": -0.5, "b": 0.25})
    check.leaves_arguments_alone()
    check.same({"W1": 1.5, "W2": -2.0, "b1": 0.5}, {"b1": 2.0})
    check.same({"w": 3}, {})
    check.leaves_arguments_alone()


# Tables


@checks("center_rows")
def _(check: Check) -> None:
    check.call(check.normal(3, 1))  # tells who lost an axis from who subtracts along the other one
    check.same(check.normal(3, 5, mean=2.0))
    check.leaves_arguments_alone()
    check.same(check.normal(1, 4, mean=3.0))
    check.same(check.integers(0, 9, 4, 2))
    check.same(check.normal(5, 1))
    check.leaves_arguments_alone()


@checks("split_columns")
def _(check: Check) -> None:
    check.same(check.normal(3, 7), 5)
    check.same(check.normal(4, 6), check.integers(1, 2))
    check.same(check.normal(2, 5), 4)
    check.same(check.normal(1, 3), 1)
    check.leaves_arguments_alone()


@checks("columns_of")
def _(check: Check) -> None:
    check.same(check.normal(3, 6), np.array([[0, 1, 1, 0, 2, 1]]), 1)
    check.same(check.normal(2, 7), np.array([[3, 0, 1, 0, 0, 2, 0]]), 0)
    check.same(check.normal(4, 5), check.integers(0, 1, 1, 5), 1)
    check.same(check.normal(3, 4), np.array([[0, 1, 1, 0]]), 7)  # there is none
    check.same(check.normal(3, 2), np.array([[5, 5]]), 5)
    check.leaves_arguments_alone()


# Classes


@drive
def means(lab, first, second):
    one, other = lab.RunningMean(), lab.RunningMean()
    seen = [one.mean(), other.mean()]
    for number in first:
        one.add(number)
        seen.append(one.mean())
    for number in second:
        other.add(number)
    return {"means": seen, "mean of the second": other.mean(), "mean of the first": one.mean()}


@drive
def asked_late(lab, numbers):
    one = lab.RunningMean()
    for number in numbers:
        one.add(number)
    return {"mean": one.mean(), "mean, asked again": one.mean()}


@checks("RunningMean")
def _(check: Check) -> None:
    check.same(weights(check.rng, 5), drive=asked_late)
    check.same([7], drive=asked_late)
    check.same(weights(check.rng, 4), weights(check.rng, 3), drive=means)
    check.same([-2, 5, 3, 0], [1], drive=means)


@drive
def called(lab, W, b, X):
    return lab.Linear(W, b)(X)


@drive
def two_layers(lab, W, b, V, c, X):
    one = lab.Linear(W, b)
    other = lab.Linear(V, c)
    return {"first": one(X), "second": other(X), "first, again": one(2 * X)}


@drive
def changed(lab, W, b, V, c, X):
    layer = lab.Linear(W, b)
    before = layer(X)
    layer.W, layer.b = V, c
    return {"before": before, "after": layer(X)}


@checks("Linear")
def _(check: Check) -> None:
    W, b, V, c = check.normal(4, 3), check.normal(4, 1), check.normal(2, 3), check.normal(2, 1)
    check.same(W, b, check.normal(3, 5), drive=called)
    check.same(check.normal(1, 2), check.normal(1, 1), check.normal(2, 6), drive=called)
    check.same(check.normal(3, 4), check.normal(3, 1), check.normal(4, 1), drive=called)
    check.same(W, b, V, c, check.normal(3, 6), drive=two_layers)
    check.same(W, b, check.normal(4, 3), check.normal(4, 1), check.normal(3, 2), drive=changed)
    check.leaves_arguments_alone()


@drive
def steps(lab, X):
    return lab.Chain([lambda A: A + 1, lambda A: 2 * A, np.square])(X)


@drive
def chained(lab, W, V, X):
    chain = lab.Chain([lambda A: W @ A, np.tanh, lambda A: V @ A + 1])
    return {"once": chain(X), "twice": chain(2 * X)}


@drive
def short(lab, X):
    none, one = lab.Chain([]), lab.Chain([np.tanh])
    return {"no layer": none(X), "one layer": one(X), "chain in a chain": lab.Chain([one, np.cos, one])(X)}


@checks("Chain")
def _(check: Check) -> None:
    check.same(check.normal(2, 3), drive=steps)
    check.same(check.normal(4, 3), check.normal(2, 4), check.normal(3, 5), drive=chained)
    check.same(check.normal(3, 4), drive=short)
    check.leaves_arguments_alone()
