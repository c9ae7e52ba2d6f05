"""
exercise = "RunningMean"
note = { en = "Remembers the mean, and moves it by a share of the difference.", ja = "平均を覚えておき、差の一部だけ動かします。" }
"""


class RunningMean:
    def __init__(self):
        self.count, self.value = 0, 0.0

    def add(self, number):
        self.count += 1
        self.value += (number - self.value) / self.count

    def mean(self):
        return self.value
