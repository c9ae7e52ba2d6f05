"""
exercise = "mean_and_range"
says.en = "Your search for the largest number begins at 0, so when all the numbers are below 0 it finds one that is not among them. With which number can such a search safely begin?"
says.ja = "いちばん大きい数を探すのに、0 から始めています。すべての数が負だと、リストにない 0 が見つかってしまいます。探しはじめるときの値には、どの数を使えば安全でしょうか?"
"""


def mean_and_range(numbers):
    largest, smallest, total = 0, numbers[0], 0
    for number in numbers:
        total += number
        if number > largest:
            largest = number
        if number < smallest:
            smallest = number
    return total / len(numbers), largest - smallest
