def dot_with_loop(x, w):
    total = 0
    for i, value in enumerate(x):
        total = total + value * w[i]
    return total
