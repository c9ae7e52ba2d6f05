"""
exercise = "count_labels"
note = { en = "A new label starts from 1.", ja = "新しいラベルは 1 から始めます。" }
"""


def count_labels(labels):
    counts = {}
    for label in labels:
        if label not in counts:
            counts[label] = 1
        else:
            counts[label] += 1
    return counts
