"""
exercise = "to_labels"
note = { en = "With a loop and append.", ja = "ループと append で書きます。" }
"""


def to_labels(words, yes):
    labels = []
    for word in words:
        if word == yes:
            labels.append(1)
        else:
            labels.append(0)
    return labels
