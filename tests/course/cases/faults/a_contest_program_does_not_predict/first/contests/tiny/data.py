def train(rng)
    pass
