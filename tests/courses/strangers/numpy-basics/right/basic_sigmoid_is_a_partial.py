from functools import partial


def logistic(x, *, top, steepness):
    return top / (1 + math.exp(-steepness * x))


basic_sigmoid = partial(logistic, top=1, steepness=1)
