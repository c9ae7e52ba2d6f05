"""
exercise = "RunningMean"
says.en = "Your answer is the sum of the numbers. What else do you have to know to turn it into a mean?"
says.ja = "答えが、数の合計になっています。それを平均にするには、あと何がわかればよいでしょうか?"
"""


class RunningMean:
    def __init__(self):
        self.total = 0.0

    def add(self, number):
        self.total += number

    def mean(self):
        return self.total
