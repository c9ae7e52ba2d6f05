"""
exercise = "mean_and_range"
says.en = "You subtract the first number of the list from the last one. That is the range only if the list happens to be in order. Which two numbers do you need?"
says.ja = "リストの最後の数から、最初の数を引いています。それが範囲になるのは、たまたま小さい順に並んでいるときだけです。必要なのは、どの 2 つの数でしょうか?"
"""


def mean_and_range(numbers):
    return sum(numbers) / len(numbers), numbers[-1] - numbers[0]
