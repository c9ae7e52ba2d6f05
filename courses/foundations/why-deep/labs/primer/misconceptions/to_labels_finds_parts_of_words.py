"""
exercise = "to_labels"
says.en = "You ask whether the word occurs in the other one, and so a catfish becomes a cat. Which sign asks whether two texts are the same?"
says.ja = "一方がもう一方に含まれているかを尋ねているので、catfish が cat になってしまいます。2 つの文字列が同じかどうかを尋ねる記号はどれでしょうか?"
"""


def to_labels(words, yes):
    return [1 if yes in word else 0 for word in words]
