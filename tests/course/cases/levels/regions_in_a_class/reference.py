class A:
    def __init__(self, x):
        super().__init__()
        # BEGIN SOLUTION
        self.x = x
        # END SOLUTION

    def go(self):
        # BEGIN SOLUTION
        return self.x
        # END SOLUTION

    def stay(self):
        return 1
