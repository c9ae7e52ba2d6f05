"""
exercise = "to_labels"
says.en = "You return a single number: how often the word occurs. Every word needs a label of its own. What does the specification say about the length of the result?"
says.ja = "単語が現れた回数を、1 つの数で返しています。必要なのは、単語ごとのラベルです。仕様では、結果の長さはいくつでしょうか?"
"""


def to_labels(words, yes):
    return words.count(yes)
