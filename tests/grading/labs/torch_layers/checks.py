import numpy as np
import torch

from sensui.grading.checks import Check, checks, drive


@drive
def with_known_weights(lab, x, weights):
    net = lab.Net(x.shape[1], weights[0].shape[0])
    with torch.no_grad():
        for parameter, value in zip(net.parameters(), weights, strict=True):
            parameter.copy_(torch.as_tensor(value))
    return net(torch.as_tensor(x)), [list(p.shape) for p in net.parameters()]


@checks("Net")
def _(check: Check) -> None:
    shapes = [(4, 3), (4,), (1, 4), (1,)]
    weights = [check.normal(*shape).astype(np.float32) for shape in shapes]
    check.same(check.normal(5, 3).astype(np.float32), weights, drive=with_known_weights)


@checks("mse")
def _(check: Check) -> None:
    check.same(torch.as_tensor(check.normal(5, 1)), torch.as_tensor(check.normal(5, 1)))
