"""
exercise = "count_labels"
note = { en = "A dictionary comprehension over the different labels.", ja = "異なるラベルについての、辞書の内包表記です。" }
"""


def count_labels(labels):
    return {label: labels.count(label) for label in set(labels)}
