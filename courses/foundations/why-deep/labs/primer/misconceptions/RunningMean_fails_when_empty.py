"""
exercise = "RunningMean"
says.en = "Asked before it has been given a number, your object divides by zero. The specification says what it should answer then. What do you have to ask before you divide?"
says.ja = "数を 1 つも受け取らないうちに尋ねられると、0 で割ってしまいます。そのときの答えは、仕様に書かれています。割る前に、何を確かめればよいでしょうか?"
"""


class RunningMean:
    def __init__(self):
        self.total = 0.0
        self.count = 0

    def add(self, number):
        self.total += number
        self.count += 1

    def mean(self):
        return self.total / self.count
