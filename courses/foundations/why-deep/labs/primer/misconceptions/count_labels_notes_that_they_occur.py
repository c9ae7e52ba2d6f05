"""
exercise = "count_labels"
says.en = "Every count is 1: each time a label comes again, its old count is overwritten. What should the new count be made of?"
says.ja = "どの回数も 1 になっています。同じラベルがまた現れるたびに、前の回数が上書きされています。新しい回数は、何から作るべきでしょうか?"
"""


def count_labels(labels):
    counts = {}
    for label in labels:
        counts[label] = 1
    return counts
