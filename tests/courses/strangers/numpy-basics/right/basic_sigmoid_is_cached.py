import functools


@functools.lru_cache(maxsize=None)
def basic_sigmoid(x: float) -> float:
    """シグモイドを返します。"""
    return math.pow(1 + math.exp(-x), -1)
