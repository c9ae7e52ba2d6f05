"""
exercise = "to_labels"
says.en = "Your list is too short: the words that do not match leave no trace. An `if` at the end of a comprehension decides what is kept at all. How many labels does a list of five words need?"
says.ja = "リストが短すぎます。一致しない単語が跡形もなく消えています。内包表記の最後の `if` は、要素を残すかどうかを決めるものです。5 つの単語には、ラベルがいくつ必要でしょうか?"
"""


def to_labels(words, yes):
    return [1 for word in words if word == yes]
