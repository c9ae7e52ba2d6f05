"""
exercise = "RunningMean"
says.en = "Your object answers with the last number it was given. The others are forgotten: a plain equals sign replaces. What must become of what was there before?"
says.ja = "最後に受け取った数を答えています。ほかの数は忘れられています。等号 1 つの代入では、前の値が置きかわるからです。前からあったものは、どうなるべきでしょうか?"
"""


class RunningMean:
    def __init__(self):
        self.total = 0.0
        self.count = 0

    def add(self, number):
        self.total = number
        self.count = 1

    def mean(self):
        return self.total / self.count if self.count else 0.0
