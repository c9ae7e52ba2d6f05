"""
exercise = "to_labels"
says.en = "Your ones and zeros are exchanged. For which words should a 1 stand?"
says.ja = "1 と 0 が入れかわっています。1 になるのは、どの単語でしょうか?"
"""


def to_labels(words, yes):
    return [0 if word == yes else 1 for word in words]
