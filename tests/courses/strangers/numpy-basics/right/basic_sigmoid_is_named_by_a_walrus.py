(basic_sigmoid := lambda x: 1 / (1 + math.exp(-x)))
