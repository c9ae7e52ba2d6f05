"""What each exercise must satisfy: only results are looked at, never the way that led to them."""

import os

os.environ.setdefault("KERAS_BACKEND", "torch")  # as in the lab, before Keras comes

import keras
import numpy as np
import torch

from sensui.grading.checks import Check, Text, checks, drive

# Tensors


@checks("to_tensors")
def _(check: Check) -> None:
    pictures = check.integers(0, 255, 4, 2, 3, 3).astype(np.uint8)
    X, y = check.same(pictures, check.integers(0, 5, 4), atol=1e-5)
    check.dtype(X, "float32", name="X")
    check.dtype(y, "int64", name="y")
    others = check.integers(0, 255, 5, 3, 2, 3).astype(np.uint8)
    X, y = check.same(others, check.integers(0, 5, 5).astype(np.uint8), atol=1e-5)
    check.dtype(y, "int64", name="y")
    check.leaves_arguments_alone()


# Loss and gradients


def tensor(array: np.ndarray) -> torch.Tensor:
    return torch.as_tensor(array, dtype=torch.float32)


def labels(check: Check, m: int, classes: int) -> torch.Tensor:
    return torch.as_tensor(check.rng.permutation(np.arange(m) % classes))


@checks("cross_entropy")
def _(check: Check) -> None:
    check.same(tensor(check.normal(5, 3, std=2)), labels(check, 5, 3))
    check.same(tensor(check.normal(1, 4)), labels(check, 1, 4))
    wide = tensor(np.array([[900.0, -900.0, 3.0], [1000.0, 1001.0, 999.0]]))
    check.same(wide, torch.as_tensor([2, 0]))
    check.leaves_arguments_alone()


def regression(check: Check, m: int, n: int, classes: int) -> tuple[torch.Tensor, ...]:
    W, b, X = check.normal(n, classes, std=0.5), check.normal(classes), check.normal(m, n)
    return tensor(W), tensor(b), tensor(X), labels(check, m, classes)


@checks("gradients_by_hand")
def _(check: Check) -> None:
    check.same(*regression(check, 5, 4, 3))
    check.same(*regression(check, 2, 3, 4))
    check.leaves_arguments_alone()


@drive
def one_after_the_other(lab, W, b, X, y):
    first = [gradient.clone() for gradient in lab.gradients_by_backward(W, b, X, y)]
    return first, [gradient.clone() for gradient in lab.gradients_by_backward(W, b, X, y)]


@checks("gradients_by_backward")
def _(check: Check) -> None:
    check.same(*regression(check, 5, 4, 3))
    check.same(*regression(check, 2, 3, 4))
    check.same(*regression(check, 4, 2, 3), drive=one_after_the_other)
    check.leaves_arguments_alone()


# The model


@drive
def shapes_of(lab, n, hidden, classes):
    model = lab.build_model(n, hidden, classes)
    return [list(variable.shape) for variable in model.trainable_variables]


@drive
def answers_of(lab, n, hidden, classes, values, X):
    model = lab.build_model(n, hidden, classes)
    for variable, value in zip(model.trainable_variables, values, strict=True):
        variable.assign(value)
    return model(X, training=True), model(X, training=False), model(X[:1], training=False)


@checks("build_model")
def _(check: Check) -> None:
    for n, hidden, classes in ((6, (5, 4), 3), (3, (2,), 4)):
        shapes = check.same(n, hidden, classes, drive=shapes_of)
        values = [tensor(check.normal(*shape)) for shape in shapes]
        check.same(n, hidden, classes, values, tensor(check.normal(7, n)), drive=answers_of)


# Training


@drive
def three_steps(lab, values, X, y, rate):
    layers = [keras.layers.Dense(4), keras.layers.BatchNormalization(), keras.layers.Dense(3)]
    model = keras.Sequential([keras.Input((X.shape[1],)), *layers])
    for variable, value in zip(model.trainable_variables, values, strict=True):
        variable.assign(value)
    optimizer = keras.optimizers.SGD(learning_rate=rate)
    losses, states = [], []
    for part in (slice(0, 5), slice(5, 9), slice(0, 9)):
        losses.append(lab.train_step(model, optimizer, X[part], y[part]))
        states.append([keras.ops.convert_to_numpy(variable) for variable in model.trainable_variables])
    return losses, states, keras.ops.convert_to_numpy(layers[1].moving_mean)


@checks("train_step")
def _(check: Check) -> None:
    shapes = (2, 4), (4,), (4,), (4,), (4, 3), (3,)
    values = [tensor(check.normal(*shape)) for shape in shapes]
    X = tensor(check.normal(9, 2, mean=1.0))
    check.same(values, X, labels(check, 9, 3), 0.3, drive=three_steps, rtol=1e-3, atol=1e-4)


@drive
def trained(lab, values, X, y, epochs, batch_size, rate):
    model = keras.Sequential([keras.Input((X.shape[1],)), keras.layers.Dense(3)])
    for variable, value in zip(model.trainable_variables, values, strict=True):
        variable.assign(value)
    losses = lab.train(model, X, y, epochs, batch_size, rate)
    return losses, [keras.ops.convert_to_numpy(variable) for variable in model.trainable_variables]


@drive
def steps_of(lab, X, y, epochs, batch_size):
    model = keras.Sequential([keras.Input((X.shape[1],)), keras.layers.Dense(3)])
    losses = lab.train(model, X, y, epochs, batch_size, 0.01)
    return len(losses), int(model.optimizer.iterations)


@checks("train")
def _(check: Check) -> None:
    values = [tensor(check.normal(2, 3)), tensor(check.normal(3))]
    # a batch that holds all rows, so that their order plays no part
    X, y = tensor(check.normal(7, 2)), labels(check, 7, 3)
    check.same(values, X, y, 3, 7, 0.05, drive=trained, rtol=1e-3, atol=1e-4)
    check.same(tensor(check.normal(13, 2)), labels(check, 13, 3), 2, 4, drive=steps_of)


# Evaluation


@drive
def measured(lab, values, running, X, y):
    watched = []

    class Watching(keras.layers.Layer):
        def call(self, inputs):
            watched.append(torch.is_grad_enabled() and not inputs.is_meta)
            return inputs

    normalize = keras.layers.BatchNormalization(epsilon=1e-5)
    layers = [normalize, keras.layers.Dense(4), Watching()]
    model = keras.Sequential([keras.Input((X.shape[1],)), *layers])
    for variable, value in zip(model.trainable_variables, values, strict=True):
        variable.assign(value)
    normalize.moving_mean.assign(running)
    watched.clear()
    share = lab.accuracy(model, X, y)
    return share, keras.ops.convert_to_numpy(normalize.moving_mean), any(watched)


@checks("accuracy")
def _(check: Check) -> None:
    for m, size in ((9, 1.0), (4, 0.05)):  # sure, and hardly surer than chance
        values = [tensor(check.uniform(3, low=1, high=2)), tensor(check.normal(3))]
        values += [tensor(check.normal(3, 4, std=size)), tensor(check.normal(4, std=0.3 * size))]
        running = tensor(check.normal(3, std=2))
        X = tensor(check.normal(m, 3, std=2))
        scores = ((X - running) * values[0] + values[1]) @ values[2] + values[3]
        y = scores.argmax(dim=1)
        y[: m // 3] = (y[: m // 3] + 1) % 4
        *_, watched = check.same(values, running, X, y, drive=measured)
        check.property(
            not watched,
            says=Text(
                en="The result is right, but a graph was written down for a way back that nobody takes. What in Keras only answers?",
                ja="結果は正しいのですが、誰もたどらない帰り道のために、計算グラフが記録されています。Keras で、答えるだけなのは何ですか?",
            ),
        )


# A file


@drive
def kept(lab, values, X):
    import os
    import tempfile
    import zipfile

    layers = [keras.layers.Dense(4), keras.layers.BatchNormalization(), keras.layers.Dense(2)]
    model = keras.Sequential([keras.Input((3,)), *layers])
    for variable, value in zip(model.trainable_variables, values, strict=True):
        variable.assign(value)
    model(X, training=True)
    program = keras.Sequential([keras.Input((3,)), keras.layers.Lambda(lambda x: x)])
    with tempfile.TemporaryDirectory() as folder:
        path, strange = os.path.join(folder, "model.keras"), os.path.join(folder, "strange.keras")
        lab.save_model(model, path)
        is_keras = zipfile.is_zipfile(path)
        loaded = lab.load_model(path)
        program.save(strange)
        try:
            lab.load_model(strange)
            is_run = True
        except Exception:
            is_run = False
    answers = [keras.ops.convert_to_numpy(one(X[:2], training=False)) for one in (loaded, model)]
    return is_keras, answers, loaded is model, is_run


@checks("save_and_load")
def _(check: Check) -> None:
    shapes = (3, 4), (4,), (4,), (4,), (4, 2), (2,)
    check.same([tensor(check.normal(*shape)) for shape in shapes], tensor(check.normal(6, 3)), drive=kept)
