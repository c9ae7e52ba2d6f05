"""
exercise = "mean_and_range"
says.en = "Both results are right, but the list that was handed in has another order now. `sort` works in the list itself. Whose list is it?"
says.ja = "結果は 2 つとも合っていますが、渡されたリストの順番が変わっています。`sort` は、リストそのものを並べかえます。そのリストは、だれのものでしょうか?"
"""


def mean_and_range(numbers):
    numbers.sort()
    return sum(numbers) / len(numbers), numbers[-1] - numbers[0]
