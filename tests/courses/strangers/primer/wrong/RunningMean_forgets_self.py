"""
at_fault = ["RunningMean"]
"""
class RunningMean:
    def __init__(self):
        self.total = 0.0
        self.count = 0

    def add(number):
        self.total += number
        self.count += 1

    def mean():
        return self.total / self.count
