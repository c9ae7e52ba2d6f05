from collections import defaultdict


def count_labels(labels):
    counts = defaultdict(int)
    for label in labels:
        counts[label] += 1
    return counts
