"""
exercise = "count_labels"
says.en = "Every label gets the same number, the length of the list. You count all labels together. What must be asked of each entry before it is counted?"
says.ja = "どのラベルにも同じ数、つまりリストの長さが入っています。すべてのラベルを一緒に数えているからです。数える前に、それぞれの要素について何を確かめるべきでしょうか?"
"""


def count_labels(labels):
    counts = {}
    for label in labels:
        counts[label] = len(labels)
    return counts
