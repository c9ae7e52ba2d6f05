"""Real data for labs, contests and benchmarks: what the field measures on, fetched once, checked each time.

It stands alone: nothing else of Sensui is needed to read it, so it is also there in a learner's kernel behind the wall.
"""

from ._errors import DataDamaged, DataError, DataNotHere, DataUnreachable, UnknownData
from ._fetch import fetch
from ._loaders import cifar10, fashion_mnist, mnist, tinyshakespeare
from ._places import cache_folder, data_folders
from ._sets import SETS, DataSet, Source, set_named
from ._shapes import Pictures, Words
from ._where import Found, find, found

__all__ = [
    "SETS",
    "DataDamaged",
    "DataError",
    "DataNotHere",
    "DataSet",
    "DataUnreachable",
    "Found",
    "Pictures",
    "Source",
    "UnknownData",
    "Words",
    "cache_folder",
    "cifar10",
    "data_folders",
    "fashion_mnist",
    "fetch",
    "find",
    "found",
    "mnist",
    "set_named",
    "tinyshakespeare",
]
