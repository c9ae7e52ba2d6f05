def dot_with_loop(x, w):
    i, total = 0, np.zeros(1)
    while True:
        if i >= x.shape[0]:
            break
        total[0] += x[i] * w[i]
        i += 1
    return total[0]
