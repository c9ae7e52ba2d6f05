"""
exercise = "mean_and_range"
says.en = "Your mean lies halfway between the smallest and the largest number, whatever lies between them. Which numbers have a say in a mean?"
says.ja = "あなたの平均は、いちばん小さい数といちばん大きい数の真ん中です。あいだにどんな数があっても変わりません。平均には、どの数が関わるでしょうか?"
"""


def mean_and_range(numbers):
    mean = (min(numbers) + max(numbers)) / 2
    return mean, max(numbers) - min(numbers)
