"""What each exercise must satisfy: only results are looked at, never the way that led to them."""

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
    W, b, X = check.normal(classes, n, std=0.5), check.normal(classes), check.normal(m, n)
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
    return [list(parameter.shape) for parameter in lab.build_model(n, hidden, classes).parameters()]


@drive
def answers_of(lab, n, hidden, classes, values, X):
    model = lab.build_model(n, hidden, classes)
    with torch.no_grad():
        for parameter, value in zip(model.parameters(), values, strict=True):
            parameter.copy_(value)
        model.train()
        together = model(X)
        model.eval()
        return together, model(X), model(X[:1])


@checks("build_model")
def _(check: Check) -> None:
    for n, hidden, classes in ((6, (5, 4), 3), (3, (2,), 4), (4, (3, 5, 2), 3)):
        shapes = check.same(n, hidden, classes, drive=shapes_of)
        values = [tensor(check.normal(*shape)) for shape in shapes]
        check.same(n, hidden, classes, values, tensor(check.normal(7, n)), drive=answers_of)


# Training


@drive
def three_steps(lab, values, X, y, rate):
    layers = [torch.nn.Linear(X.shape[1], 4), torch.nn.BatchNorm1d(4), torch.nn.Tanh(), torch.nn.Linear(4, 3)]
    model = torch.nn.Sequential(*layers)
    with torch.no_grad():
        for parameter, value in zip(model.parameters(), values, strict=True):
            parameter.copy_(value)
    optimizer = torch.optim.SGD(model.parameters(), lr=rate)
    model.eval()
    losses, states = [], []
    for part in (slice(0, 5), slice(5, 9), slice(0, 9)):
        losses.append(lab.train_step(model, optimizer, X[part], y[part]))
        states.append([parameter.detach().clone() for parameter in model.parameters()])
    return losses, states, model[1].running_mean


@checks("train_step")
def _(check: Check) -> None:
    shapes = (4, 2), (4,), (4,), (4,), (3, 4), (3,)
    values = [tensor(check.normal(*shape)) for shape in shapes]
    X = tensor(check.normal(9, 2, mean=1.0))
    check.same(values, X, labels(check, 9, 3), 0.3, drive=three_steps, rtol=1e-3, atol=1e-4)


@drive
def batches_of(lab, m, epochs, batch_size):
    X = torch.arange(m, dtype=torch.float32).reshape(m, 1)
    batches = []

    def step(X, y):
        batches.append((X.flatten().tolist(), y.tolist()))
        return len(batches) + 10.0 / len(X)

    losses = lab.train(step, X, 3 * torch.arange(m), epochs, batch_size)
    rows = [row for xs, _ in batches for row in xs]
    orders = [rows[at : at + m] for at in range(0, len(rows), m)]
    return {
        "sizes": [len(xs) for xs, _ in batches],
        "belong": all([3 * x for x in xs] == ys for xs, ys in batches),
        "once": all(sorted(order) == list(range(m)) for order in orders),
        "shuffled": all(order != sorted(order) for order in orders),
        "anew": len({tuple(order) for order in orders}) == len(orders),
        "losses": losses,
    }


SAYS = {
    "belong": Text(
        en="Rows of `X` and labels of `y` in a batch do not belong together. What has to be the same for both?",
        ja="バッチの中で、`X` の行と `y` のラベルの対応が崩れています。両方に共通でなければならないのは何ですか?",
    ),
    "once": Text(
        en="In an epoch some rows come twice, and others not at all. How is each row drawn exactly once?",
        ja="1 エポックの中に、2 回出てくる行と、1 回も出てこない行があります。どの行もちょうど 1 回引くには、どうしますか?",
    ),
    "shuffled": Text(
        en="The rows come in the order in which they lie in `X`. What must happen before the batches are cut?",
        ja="行が `X` に並んでいる順のまま出てきます。バッチに切る前に、何が必要ですか?",
    ),
    "anew": Text(
        en="Every epoch has the same batches. How often are the rows shuffled?",
        ja="どのエポックもバッチが同じです。シャッフルは何回行われていますか?",
    ),
}


@checks("train")
def _(check: Check) -> None:
    for m, epochs, batch_size in ((23, 3, 5), (12, 2, 4)):
        found = check.call(m, epochs, batch_size, drive=batches_of)
        sizes = [min(batch_size, m - start) for start in range(0, m, batch_size)]
        check.close(found["sizes"], sizes * epochs, name="len(X) in step")
        for name, says in SAYS.items():
            check.property(found[name], says=says)
        numbers = np.arange(1, len(sizes) * epochs + 1).reshape(epochs, -1)
        losses = ((numbers + 10 / np.array(sizes)) @ np.array(sizes)) / m
        check.close(found["losses"], losses.tolist(), name="losses")


# Evaluation


@drive
def measured(lab, values, running, X, y):
    normalize = torch.nn.BatchNorm1d(X.shape[1])
    model = torch.nn.Sequential(normalize, torch.nn.Linear(X.shape[1], 4))
    watched = []
    with torch.no_grad():
        for parameter, value in zip(model.parameters(), values, strict=True):
            parameter.copy_(value)
        normalize.running_mean.copy_(running)
    model.register_forward_hook(lambda *_: watched.append(torch.is_grad_enabled()))
    model.train()
    return lab.accuracy(model, X, y), normalize.running_mean, any(watched)


@checks("accuracy")
def _(check: Check) -> None:
    for m, size in ((9, 1.0), (4, 0.05)):  # sure, and hardly surer than chance
        values = [tensor(check.uniform(3, low=1, high=2)), tensor(check.normal(3))]
        values += [tensor(check.normal(4, 3, std=size)), tensor(check.normal(4, std=0.3 * size))]
        running = tensor(check.normal(3, std=2))
        X = tensor(check.normal(m, 3, std=2))
        scores = ((X - running) * values[0] + values[1]) @ values[2].T + values[3]
        y = scores.argmax(dim=1)
        y[: m // 3] = (y[: m // 3] + 1) % 4
        share, kept, watched = check.same(values, running, X, y, drive=measured)
        check.property(
            not watched,
            says=Text(
                en="The result is right, but a graph was written down for a way back that nobody takes. How is autograd told to rest?",
                ja="結果は正しいのですが、誰もたどらない帰り道のために、計算グラフが記録されています。自動微分を休ませるには、どうしますか?",
            ),
        )


# A file


@drive
def kept(lab, values, X):
    import collections
    import os
    import tempfile

    def made(sign):
        model = torch.nn.Sequential(torch.nn.Linear(3, 4), torch.nn.BatchNorm1d(4), torch.nn.Linear(4, 2))
        with torch.no_grad():
            for parameter, value in zip(model.parameters(), values, strict=True):
                parameter.copy_(sign * value)
            model(X + sign)
        return model

    model, other = made(1), made(-1)
    with tempfile.TemporaryDirectory() as folder:
        path, strange = os.path.join(folder, "model.pt"), os.path.join(folder, "strange.pt")
        lab.save_model(model, path)
        try:
            names = sorted(torch.load(path, weights_only=True))
        except Exception:
            names = "not a dictionary of tensors"
        loaded = lab.load_model(other, path)
        torch.save(collections.ChainMap(dict(model.state_dict())), strange)
        try:
            lab.load_model(made(-1), strange)
            is_read = True
        except Exception:
            is_read = False
    model.eval()
    with torch.no_grad():
        answers = loaded(X[:1]), model(X[:1])
    return names, loaded is other, answers, loaded.training, is_read


@checks("save_and_load")
def _(check: Check) -> None:
    shapes = (4, 3), (4,), (4,), (4,), (2, 4), (2,)
    values = [tensor(check.normal(*shape)) for shape in shapes]
    check.same(values, tensor(check.normal(6, 3)), drive=kept)
