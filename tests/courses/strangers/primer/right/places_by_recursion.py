def places(w, rate, num_steps):
    if num_steps == 0:
        return [w]
    return [w] + places(w - rate * (2 * w), rate, num_steps - 1)
