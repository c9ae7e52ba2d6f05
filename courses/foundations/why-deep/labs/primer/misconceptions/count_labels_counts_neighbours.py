"""
exercise = "count_labels"
says.en = "A label is counted only as long as it stands next to itself; when it comes back later, you start again from 1. Where is its earlier count to be found?"
says.ja = "同じラベルが続いているあいだしか数えていません。あとでまた現れると、1 から数え直しています。それまでの回数は、どこに残っているでしょうか?"
"""


def count_labels(labels):
    counts, before = {}, None
    for label in labels:
        counts[label] = counts[label] + 1 if label == before else 1
        before = label
    return counts
