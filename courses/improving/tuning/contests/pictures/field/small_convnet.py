import torch
from torch import nn
from torch.nn import functional as F

WIDTHS, EPOCHS, BATCH, RATE = (48, 96, 192), 7, 256, 0.2


def block(before, after):
    """Return two convolutions that halve the picture.

    ja: 画像を半分にする、畳み込み 2 つの組を返します。
    """
    return nn.Sequential(
        nn.Conv2d(before, after, 3, padding=1, bias=False),  # (m, after, s, s)
        nn.MaxPool2d(2),  # (m, after, s / 2, s / 2)
        nn.BatchNorm2d(after),
        nn.ReLU(),
        nn.Conv2d(after, after, 3, padding=1, bias=False),
        nn.BatchNorm2d(after),
        nn.ReLU(),
    )


def built():
    first, second, third = WIDTHS
    return nn.Sequential(
        block(3, first),  # (m, 48, 16, 16)
        block(first, second),  # (m, 96, 8, 8)
        block(second, third),  # (m, 192, 4, 4)
        nn.AdaptiveMaxPool2d(1),
        nn.Flatten(),
        nn.Linear(third, 10),
    )


def scaled(pictures):
    values = torch.as_tensor(pictures).permute(0, 3, 1, 2).float() / 255  # (m, 3, 32, 32)
    return ((values - 0.473) / 0.251).contiguous(memory_format=torch.channels_last)


def moved(values):
    """Return the pictures mirrored by chance and moved by up to 2 pixels.

    ja: 画像をランダムに左右反転し、2 画素までずらして返します。
    """
    m = len(values)
    wide = F.pad(values, (2, 2, 2, 2), mode="reflect").permute(0, 2, 3, 1)  # (m, 36, 36, 3)
    rows = torch.randint(5, (m, 1)) + torch.arange(32)
    columns = torch.randint(5, (m, 1)) + torch.arange(32)
    columns = torch.where(torch.rand(m, 1) < 0.5, columns, columns.flip(1))
    found = wide[torch.arange(m)[:, None, None], rows[:, :, None], columns[:, None, :]]
    return found.permute(0, 3, 1, 2)


def fit(inputs, labels):
    """Train in few epochs: the rate rises for a fifth of the steps and then falls to 0, after Page,
    "How to train your ResNet" (2018), and Smith & Topin (2018), arXiv:1708.07120.

    ja: 少ないエポック数で学習します。学習率は最初の 5 分の 1 で上げ、そのあと 0 まで下げます。
    Page "How to train your ResNet" (2018) と Smith & Topin (2018)、arXiv:1708.07120 によります。
    """
    global network
    torch.manual_seed(0)
    X, y = scaled(inputs), torch.as_tensor(labels).long()
    network = built().to(memory_format=torch.channels_last)
    optimizer = torch.optim.SGD(network.parameters(), lr=RATE, momentum=0.9, nesterov=True, weight_decay=5e-4)
    steps = EPOCHS * (len(X) // BATCH)
    rate = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: min(5 * (step + 1), 1.25 * (steps - step)) / steps)
    for _ in range(EPOCHS):
        for batch in torch.randperm(len(X)).split(BATCH)[: len(X) // BATCH]:
            with torch.autocast("cpu", dtype=torch.bfloat16):
                z = network(moved(X[batch]))
            loss = F.cross_entropy(z.float(), y[batch])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            rate.step()
    network.eval()


@torch.no_grad()
def predict(inputs):
    found = []
    for few in scaled(inputs).split(500):
        with torch.autocast("cpu", dtype=torch.bfloat16):
            found.append((network(few) + network(few.flip(3))).argmax(dim=1))
    return torch.cat(found).numpy()
