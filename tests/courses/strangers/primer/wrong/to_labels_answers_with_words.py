"""
at_fault = ["to_labels"]
"""
def to_labels(words, yes):
    return ["1" if word == yes else "0" for word in words]
