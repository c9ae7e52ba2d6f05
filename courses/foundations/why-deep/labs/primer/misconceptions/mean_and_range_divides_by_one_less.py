"""
exercise = "mean_and_range"
says.en = "Your mean is too far from 0: you divide by one less than there are numbers. In statistics that is done for a spread; what is shared out here, and among how many?"
says.ja = "平均が 0 から遠すぎます。個数より 1 少ない数で割っています。統計で散らばりを求めるときにはそうすることもありますが、ここで分け合っているのは何で、いくつに分けるのでしょうか?"
"""


def mean_and_range(numbers):
    mean = sum(numbers) / max(len(numbers) - 1, 1)
    return mean, max(numbers) - min(numbers)
