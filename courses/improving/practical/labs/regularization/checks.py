"""What each exercise must satisfy: only results are looked at, never the way that led to them."""

import numpy as np

from sensui.grading.checks import Check, Text, checks, drive

# A network on its way


def blocks(rng: np.random.Generator, sizes: list[int]) -> dict[str, np.ndarray]:
    values = {}
    for layer in range(1, len(sizes)):
        shape = (sizes[layer], sizes[layer - 1])
        values[f"W{layer}"] = rng.normal(size=shape) * np.sqrt(2 / shape[1])
        values[f"b{layer}"] = rng.normal(size=(shape[0], 1))
    return values


def labels(rng: np.random.Generator, m: int) -> np.ndarray:
    return rng.permutation(np.arange(m) % 2).reshape(1, m)


def forward(X: np.ndarray, parameters: dict, masks: dict | None = None, keep_prob: float = 1.0) -> dict:
    """What the forward pass computes on the way, with dropout or without."""
    cache = dict(masks or {})
    A = X
    for layer in (1, 2):
        cache[f"Z{layer}"] = parameters[f"W{layer}"] @ A + parameters[f"b{layer}"]
        A = np.maximum(cache[f"Z{layer}"], 0) * cache.get(f"D{layer}", 1) / keep_prob
        cache[f"A{layer}"] = A
    cache["Z3"] = parameters["W3"] @ A + parameters["b3"]
    cache["A3"] = 1 / (1 + np.exp(-cache["Z3"]))
    return cache


def without_anything(parameters: dict, X: np.ndarray, layers: tuple[int, ...]) -> None:
    """Before training: biases of 0, and an example without anything in it, so that z is exactly 0."""
    X[:, 2] = 0
    parameters["b2"] = np.abs(parameters["b2"])  # so that something comes back to layer 1
    for layer in layers:
        parameters[f"b{layer}"] = np.zeros_like(parameters[f"b{layer}"])


# L2


@checks("compute_cost_with_regularization")
def _(check: Check) -> None:
    rng = check.rng
    for sizes, m in (([4, 5, 3, 1], 7), ([2, 3, 4, 1], 5)):
        check.same(
            check.uniform(1, m, low=0.1, high=0.9),
            labels(rng, m),
            blocks(rng, sizes),
            float(rng.uniform(0.5, 2)),
        )
    parameters = blocks(rng, [3, 4, 2, 1])
    check.same(check.uniform(1, 6, low=0.1, high=0.9), labels(rng, 6), parameters, 0)
    check.same(check.uniform(1, 1, low=0.1, high=0.9), np.array([[1]]), parameters, 3.0)
    check.leaves_arguments_alone()


@checks("backward_propagation_with_regularization")
def _(check: Check) -> None:
    rng = check.rng
    for sizes, m, lambd in (([4, 5, 3, 1], 7, 0.8), ([2, 4, 6, 1], 5, 2.5), ([3, 4, 2, 1], 8, 0.0)):
        X, parameters = rng.normal(size=(sizes[0], m)), blocks(rng, sizes)
        check.same(X, labels(rng, m), parameters, forward(X, parameters), lambd)
    check.leaves_arguments_alone()
    X, parameters = rng.normal(size=(3, 6)), blocks(rng, [3, 5, 4, 1])
    for layers in ((1,), (1, 2, 3)):
        without_anything(parameters, X, layers)
        check.same(X, labels(rng, 6), parameters, forward(X, parameters), 0.3)
    check.leaves_arguments_alone()


# Dropout


@drive
def three_masks(lab, shape, keep_prob, seeds):
    return [lab.draw_mask(shape, keep_prob, np.random.default_rng(seed)) for seed in seeds]


@drive
def two_masks_from_one(lab, shape, keep_prob, seed):
    rng = np.random.default_rng(seed)
    return [lab.draw_mask(shape, keep_prob, rng), lab.draw_mask(shape, keep_prob, rng)]


def spread(mask: np.ndarray, axis: int, keep_prob: float) -> float:
    """How much the sums along an axis vary, compared with coins that fall independently."""
    return float(np.var(mask.sum(axis=axis)) / (mask.shape[axis] * keep_prob * (1 - keep_prob)))


@checks("draw_mask")
def _(check: Check) -> None:
    seed = check.integers(1, 10**6)
    for shape, keep_prob in (((240, 310), 0.8), ((310, 240), 0.3)):
        masks = check.call(shape, keep_prob, [seed, seed, seed + 1], drive=three_masks)
        mask, again, other = (np.asarray(mask, dtype=float) for mask in masks)
        check.shape(mask, shape, name="mask")
        check.property(
            bool(np.all((mask == 0) | (mask == 1))),
            says=Text(
                en="Your mask holds other numbers than 0 and 1. What can happen to a unit?",
                ja="マスクに 0 と 1 以外の数が入っています。ユニットに起こりうるのは、どんなことでしょうか?",
            ),
        )
        check.property(
            abs(mask.mean() - keep_prob) < 0.012,
            says=Text(
                en="The share of ones is not keep_prob. With which probability should an entry be 1?",
                ja="1 の割合が keep_prob になっていません。要素が 1 になる確率は、いくつであるべきでしょうか?",
            ),
        )
        check.property(
            all(0.55 < spread(mask, axis, keep_prob) < 1.6 for axis in (0, 1)),
            says=Text(
                en="The entries of your mask do not fall independently of each other. How many coins are tossed?",
                ja="マスクの要素が、互いに独立に決まっていません。硬貨は何枚投げるべきでしょうか?",
            ),
        )
        check.property(
            bool(np.array_equal(mask, again)) and not np.array_equal(mask, other),
            says=Text(
                en="The mask should come from the generator that is handed in, and from nothing else: "
                "equal generators, equal masks. Where do your random numbers come from?",
                ja="マスクは、渡された乱数生成器だけから作ります。同じ状態の生成器なら、同じマスクになるはずです。"
                "あなたの乱数は、どこから来ているでしょうか?",
            ),
        )
    first, second = check.call((20, 30), 0.5, seed, drive=two_masks_from_one)
    check.property(
        not np.array_equal(first, second),
        says=Text(
            en="Two masks in a row from the same generator are equal. Do the coins fall anew each time?",
            ja="同じ乱数生成器から続けて作った 2 つのマスクが等しくなっています。硬貨は毎回投げ直されているでしょうか?",
        ),
    )
    kept, *_ = check.call((6, 9), 1.0, [seed], drive=three_masks)
    check.property(
        bool(np.all(np.asarray(kept) == 1)),
        says=Text(
            en="With a keep_prob of 1 nobody should stay at home. Whom do you drop?",
            ja="keep_prob が 1 なら、誰も休まないはずです。休ませているのは、どのユニットでしょうか?",
        ),
    )


def dropped(rng: np.random.Generator, sizes: list[int], m: int, keep_prob: float) -> tuple:
    """X, parameters and masks in which somebody is dropped and somebody stays."""
    masks = {}
    for layer in (1, 2):
        mask = (rng.random((sizes[layer], m)) < keep_prob).astype(int)
        mask[0, 0], mask[-1, -1] = 0, 1
        masks[f"D{layer}"] = mask
    return rng.normal(size=(sizes[0], m)), blocks(rng, sizes), masks


@checks("forward_propagation_with_dropout")
def _(check: Check) -> None:
    for sizes, m, keep_prob in (([4, 5, 3, 1], 7, 0.8), ([2, 4, 6, 1], 5, 0.6), ([3, 6, 2, 1], 4, 0.9)):
        check.same(*dropped(check.rng, sizes, m, keep_prob), keep_prob)
    X, parameters, masks = dropped(check.rng, [3, 4, 5, 1], 6, 1.0)
    check.same(X, parameters, {name: np.ones_like(mask) for name, mask in masks.items()}, 1.0)
    check.leaves_arguments_alone()


@checks("backward_propagation_with_dropout")
def _(check: Check) -> None:
    rng = check.rng
    for sizes, m, keep_prob in (([4, 5, 3, 1], 7, 0.8), ([2, 4, 6, 1], 9, 0.6), ([3, 6, 4, 1], 8, 0.9)):
        X, parameters, masks = dropped(rng, sizes, m, keep_prob)
        check.same(X, labels(rng, m), parameters, forward(X, parameters, masks, keep_prob), keep_prob)
    check.leaves_arguments_alone()
    X, parameters, masks = dropped(rng, [3, 5, 4, 1], 6, 0.7)
    masks = {name: np.ones_like(mask) for name, mask in masks.items()}
    for layers in ((1,), (1, 2, 3)):
        without_anything(parameters, X, layers)
        check.same(X, labels(rng, 6), parameters, forward(X, parameters, masks, 1.0), 1.0)
    check.leaves_arguments_alone()


# Two more ways


@checks("elastic_net")
def _(check: Check) -> None:
    rng = check.rng
    check.same(blocks(rng, [4, 5, 3, 1]), 7, 0.6, 1.5)
    check.same(blocks(rng, [3, 2]), 5, 1.2, 0.4)
    check.same(blocks(rng, [2, 3, 4]), 11, 0.0, 0.8)
    parameters = blocks(rng, [3, 4, 2])
    parameters["W1"][1, 0] = parameters["W2"][0, 2] = 0.0
    check.same(parameters, 6, 0.9, 0.0)
    check.leaves_arguments_alone()


@checks("early_stopping")
def _(check: Check) -> None:
    check.same([0.60, 0.48, 0.45, 0.46, 0.44, 0.47, 0.49, 0.50], 2)
    check.same([0.60, 0.48, 0.45, 0.46, 0.44, 0.47, 0.43, 0.50, 0.40, 0.41, 0.39, 0.38], 3)
    check.same([0.5, 0.6, 0.7, 0.3, 0.2], 2)  # better days come too late
    check.same([0.9, 0.5, 0.8, 0.7, 0.6, 0.55, 0.4, 0.3], 3)  # falling, yet above the best
    check.same([0.7, 0.5, 0.5, 0.5, 0.4, 0.3], 2)  # a tie is no progress
    check.same([0.7, 0.6, 0.5, 0.4], 2)
    check.same([0.5, 0.6, 0.3, 0.2], 1)
    check.same([0.3, 0.6, 0.5, 0.4, 0.31, 0.2], 4)
    check.same([0.5, 0.7, 0.6], 5)
    check.same([0.4], 3)
    costs = list(np.round(0.6 + 0.4 * check.rng.random(30) - 0.01 * np.arange(30), 3))
    check.same([float(cost) for cost in costs], check.integers(3, 6))
    check.leaves_arguments_alone()
