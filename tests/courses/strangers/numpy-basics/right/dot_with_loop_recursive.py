def dot_with_loop(x, w):
    return x[0] * w[0] + dot_with_loop(x[1:], w[1:]) if len(x) else 0.0
