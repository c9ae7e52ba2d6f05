"""
exercise = "to_labels"
says.en = "The answers are right, but they are truth values, and labels are numbers. Which numbers belong to True and False?"
says.ja = "答えは合っていますが、真偽値になっています。ラベルは数です。True と False には、どの数が対応するでしょうか?"
"""


def to_labels(words, yes):
    return [word == yes for word in words]
