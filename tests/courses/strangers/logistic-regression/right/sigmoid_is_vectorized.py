sigmoid = np.vectorize(lambda t: 1 / (1 + np.exp(-t)) if t >= 0 else np.exp(t) / (1 + np.exp(t)), otypes=[float])
