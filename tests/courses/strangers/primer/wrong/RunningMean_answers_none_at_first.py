"""
at_fault = ["RunningMean"]
"""
class RunningMean:
    def __init__(self):
        self.numbers = []

    def add(self, number):
        self.numbers.append(number)

    def mean(self):
        if self.numbers:
            return sum(self.numbers) / len(self.numbers)
