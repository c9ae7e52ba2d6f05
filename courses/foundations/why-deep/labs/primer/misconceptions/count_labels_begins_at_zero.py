"""
exercise = "count_labels"
says.en = "Every count is one too small. When a label comes for the first time, your dictionary says 0. How often has it been seen by then?"
says.ja = "どの回数も 1 つ少なくなっています。ラベルが初めて現れたとき、辞書には 0 が入ります。その時点で、もう何回見たことになるでしょうか?"
"""


def count_labels(labels):
    counts = {}
    for label in labels:
        if label in counts:
            counts[label] += 1
        else:
            counts[label] = 0
    return counts
