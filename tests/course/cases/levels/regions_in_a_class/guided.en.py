class A:
    def __init__(self, x):
        super().__init__()
        self.x = ...

    def go(self):
        return ...

    def stay(self):
        return 1
