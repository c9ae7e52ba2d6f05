import operator


def dot_with_loop(x, w):
    return math.fsum(map(operator.mul, x, w))
