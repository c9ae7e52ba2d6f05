"""
exercise = "RunningMean"
says.en = "The first answer is right, but asking empties the memory, and the next answer is another one. What should a question change?"
says.ja = "最初の答えは合っていますが、尋ねると記憶が空になり、次の答えが変わってしまいます。尋ねられたときに、何かを変えるべきでしょうか?"
"""


class RunningMean:
    def __init__(self):
        self.total = 0.0
        self.count = 0

    def add(self, number):
        self.total += number
        self.count += 1

    def mean(self):
        answer = self.total / self.count if self.count else 0.0
        self.total, self.count = 0.0, 0
        return answer
