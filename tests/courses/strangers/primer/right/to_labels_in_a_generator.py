def to_labels(words, yes):
    return list((word == yes) * 1 for word in words)
