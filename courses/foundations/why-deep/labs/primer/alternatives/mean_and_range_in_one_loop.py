"""
exercise = "mean_and_range"
note = { en = "One loop that looks at every number once.", ja = "どの数も 1 回だけ見るループで書きます。" }
"""


def mean_and_range(numbers):
    total, low, high = 0.0, numbers[0], numbers[0]
    for number in numbers:
        total += number
        low = number if number < low else low
        high = number if number > high else high
    return total / len(numbers), high - low
