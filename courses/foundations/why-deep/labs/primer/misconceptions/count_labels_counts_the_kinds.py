"""
exercise = "count_labels"
says.en = "You return how many different labels there are, a single number. Asked for is how often each of them occurs. What kind of object can keep a number for each name?"
says.ja = "返しているのは、異なるラベルの種類の数です。求めたいのは、それぞれが現れた回数です。名前ごとに数を覚えておけるのは、どんなものでしょうか?"
"""


def count_labels(labels):
    return len(set(labels))
