# BEGIN SOLUTION
class A(Base, key=1):
    """Stays."""

    size: int = 3
    name = "a"

    @property
    def area(self) -> float:
        """Stays too."""
        return self.size * self.size

    def grow(self, by=2, *, twice=True):
        def inner(x):
            return x * by

        self.size = inner(self.size)
        square = lambda x: x * x


# END SOLUTION
