def dot_with_loop(x, w):
    total, ws = 0.0, iter(w)
    for value in x:
        total += float(value) * float(next(ws))
    return total
