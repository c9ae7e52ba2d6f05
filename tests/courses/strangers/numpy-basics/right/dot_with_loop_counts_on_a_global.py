total = 0.0


def dot_with_loop(x, w):
    global total
    total = 0.0
    for a, b in zip(x, w, strict=True):
        total += a * b
    return total
