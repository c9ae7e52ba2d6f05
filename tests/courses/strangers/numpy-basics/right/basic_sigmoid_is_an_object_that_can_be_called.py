class Sigmoid:
    """A sigmoid with a steepness."""

    def __init__(self, steepness=1):
        self.steepness = steepness

    def __call__(self, x):
        return 1 / (1 + math.exp(-self.steepness * x))


basic_sigmoid = Sigmoid()
