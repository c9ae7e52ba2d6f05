from statistics import mean


def mean_and_range(numbers):
    ordered = sorted(numbers)
    return mean(ordered), ordered[-1] - ordered[0]
