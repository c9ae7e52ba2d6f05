"""
exercise = "RunningMean"
says.en = "You take the mean of the old mean and the new number. So the latest number counts as much as all the earlier ones together. How much should one of five numbers count?"
says.ja = "それまでの平均と新しい数との平均をとっています。これでは、最後の数が、それまでの数全部と同じ重みになります。5 つのうちの 1 つの数は、どれだけの重みを持つべきでしょうか?"
"""


class RunningMean:
    def __init__(self):
        self.value = None

    def add(self, number):
        self.value = number if self.value is None else (self.value + number) / 2

    def mean(self):
        return 0.0 if self.value is None else self.value
