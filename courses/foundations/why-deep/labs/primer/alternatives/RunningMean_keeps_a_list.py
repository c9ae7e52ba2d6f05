"""
exercise = "RunningMean"
note = { en = "Remembers all the numbers.", ja = "すべての数を覚えておきます。" }
"""


class RunningMean:
    def __init__(self):
        self.numbers = []

    def add(self, number):
        self.numbers.append(number)

    def mean(self):
        if self.numbers:
            return sum(self.numbers) / len(self.numbers)
        return 0.0
