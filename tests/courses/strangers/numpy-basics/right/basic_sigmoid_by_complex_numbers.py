def basic_sigmoid(x):
    import cmath

    return (1 / (1 + cmath.exp(-x))).real
