"""The sets, where their makers keep them, and the SHA-256 of every file."""

from collections.abc import Mapping
from dataclasses import dataclass

from ._errors import UnknownData
from ._shapes import Words


@dataclass(frozen=True, kw_only=True)
class Source:
    """One file as its makers give it."""

    name: str
    sha256: str
    size: int
    """in bytes"""
    urls: tuple[str, ...]
    """the first that answers is taken"""


@dataclass(frozen=True, kw_only=True)
class DataSet:
    """A set, and the files that it is made of."""

    name: str
    """also the name of its folder"""
    title: str
    says: Words
    licence: str
    files: tuple[Source, ...]
    copies: tuple[str, ...] = ()
    """files of the same folder that may stand for the originals, all of them together"""

    @property
    def size(self) -> int:
        """How much is fetched, in bytes."""
        return sum(file.size for file in self.files)


_MNIST = (
    "https://storage.googleapis.com/cvdf-datasets/mnist/",
    "https://ossci-datasets.s3.amazonaws.com/mnist/",
)
_FASHION = (
    "https://raw.githubusercontent.com/zalandoresearch/fashion-mnist/b2617bb6d3ffa2e429640350f613e3291e10b141/data/fashion/",
    "http://fashion-mnist.s3-website.eu-central-1.amazonaws.com/",
)


def _files(above: tuple[str, ...], *facts: tuple[str, int, str]) -> tuple[Source, ...]:
    return tuple(
        Source(name=name, size=size, sha256=sha256, urls=tuple(start + name for start in above))
        for name, size, sha256 in facts
    )


_ALL = (
    DataSet(
        name="mnist",
        title="MNIST",
        says=Words(
            en="handwritten digits: 60,000 to train and 10,000 to test, 28 × 28, grey",
            ja="手書き数字。訓練用 60,000 枚、テスト用 10,000 枚、28 × 28、グレースケール",
        ),
        licence="CC BY-SA 3.0",
        files=_files(
            _MNIST,
            (
                "train-images-idx3-ubyte.gz",
                9912422,
                "440fcabf73cc546fa21475e81ea370265605f56be210a4024d2ca8f203523609",
            ),
            (
                "train-labels-idx1-ubyte.gz",
                28881,
                "3552534a0a558bbed6aed32b30c495cca23d567ec52cac8be1a0730e8010255c",
            ),
            (
                "t10k-images-idx3-ubyte.gz",
                1648877,
                "8d422c7b0a1c1c79245a5bcf07fe86e33eeafee792b84584aec276f5a2dbc4e6",
            ),
            (
                "t10k-labels-idx1-ubyte.gz",
                4542,
                "f7ae60f92e00ec6debd23a6088c31dbd2371eca3ffa0defaefb259924204aec6",
            ),
        ),
        copies=("mnist.npz",),
    ),
    DataSet(
        name="fashion_mnist",
        title="Fashion-MNIST",
        says=Words(
            en="clothes in ten kinds: 60,000 to train and 10,000 to test, 28 × 28, grey",
            ja="10 種類の衣類。訓練用 60,000 枚、テスト用 10,000 枚、28 × 28、グレースケール",
        ),
        licence="MIT",
        files=_files(
            _FASHION,
            (
                "train-images-idx3-ubyte.gz",
                26421880,
                "3aede38d61863908ad78613f6a32ed271626dd12800ba2636569512369268a84",
            ),
            (
                "train-labels-idx1-ubyte.gz",
                29515,
                "a04f17134ac03560a47e3764e11b92fc97de4d1bfaf8ba1a3aa29af54cc90845",
            ),
            (
                "t10k-images-idx3-ubyte.gz",
                4422102,
                "346e55b948d973a97e58d2351dde16a484bd415d4595297633bb08f03db6a073",
            ),
            (
                "t10k-labels-idx1-ubyte.gz",
                5148,
                "67da17c76eaffca5446c3361aaab5c3cd6d1c2608764d35dfb1850b086bf8dd5",
            ),
        ),
        copies=("fashion_mnist_part.npz",),
    ),
    DataSet(
        name="cifar10",
        title="CIFAR-10",
        says=Words(
            en="photographs in ten classes: 50,000 to train and 10,000 to test, 32 × 32, coloured",
            ja="10 クラスの写真。訓練用 50,000 枚、テスト用 10,000 枚、32 × 32、カラー",
        ),
        licence="for research; see https://www.cs.toronto.edu/~kriz/cifar.html",
        files=_files(
            ("https://www.cs.toronto.edu/~kriz/",),
            (
                "cifar-10-binary.tar.gz",
                170052171,
                "c4a38c50a1bc5f3a1c5537f2155ab9d68f9f25eb1ed8d9ddda3db29a59bca1dd",
            ),
        ),
        copies=("cifar10_jpeg_train.npz", "cifar10_jpeg_test.npz"),
    ),
    DataSet(
        name="tinyshakespeare",
        title="Tiny Shakespeare",
        says=Words(en="1.1 million characters of plays", ja="戯曲のテキスト、110 万文字"),
        licence="public domain",
        files=_files(
            (
                "https://raw.githubusercontent.com/karpathy/char-rnn/6f9487a6fe5b420b7ca9afb0d7c078e37c1d1b4e/data/tinyshakespeare/",
            ),
            ("input.txt", 1115394, "86c4e6aa9db7c042ec79f339dcb96d42b0075e16b8fc2e86bf0ca57e2dc565ed"),
        ),
    ),
)

SETS: Mapping[str, DataSet] = {one.name: one for one in _ALL}
"""every set by its name"""


def set_named(name: str) -> DataSet:
    """The set of that name; a hyphen does for an underscore. Raises UnknownData."""
    try:
        return SETS[name.lower().replace("-", "_")]
    except KeyError:
        raise UnknownData(name, SETS) from None
