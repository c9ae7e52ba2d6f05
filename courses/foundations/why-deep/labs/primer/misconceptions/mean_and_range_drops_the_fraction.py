"""
exercise = "mean_and_range"
says.en = "Your mean has lost its fraction: two slashes divide and round down. Which sign divides and keeps what is behind the point?"
says.ja = "平均の小数部分が失われています。スラッシュ 2 つの割り算は、端数を切り捨てます。端数を残す割り算の記号はどれでしょうか?"
"""


def mean_and_range(numbers):
    mean = sum(numbers) // len(numbers)
    return mean, max(numbers) - min(numbers)
