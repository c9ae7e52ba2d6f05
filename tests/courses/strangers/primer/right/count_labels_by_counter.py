from collections import Counter


def count_labels(labels):
    return dict(Counter(labels))
