basic_sigmoid = lambda x: 1.0 / (1.0 + math.exp(-x))
