"""
at_fault = ["mean_and_range"]
"""
def mean_and_range(numbers):
    return sum(numbers) / len(numbers)
