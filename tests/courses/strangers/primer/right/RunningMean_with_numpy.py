class RunningMean:
    def __init__(self):
        self.seen = np.array([])

    def add(self, x):
        self.seen = np.append(self.seen, x)
        return self

    def mean(self):
        return self.seen.mean() if self.seen.size else 0.0
