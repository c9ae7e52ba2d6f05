def basic_sigmoid(x):
    print("x =", x)
    return (e := math.exp(x / 2)) / (e + 1 / e)
