"""
exercise = "to_labels"
note = { en = "The truth values are turned into numbers.", ja = "真偽値を数に変えます。" }
"""


def to_labels(words, yes):
    return list(map(int, [word == yes for word in words]))
