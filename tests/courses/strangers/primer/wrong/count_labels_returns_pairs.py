"""
at_fault = ["count_labels"]
"""
def count_labels(labels):
    return [(label, labels.count(label)) for label in set(labels)]
