"""
exercise = "move"
says.en = "The result is right, but the dictionary that was handed in has changed as well. Two names for one dictionary do not make two dictionaries. How do you get a new one?"
says.ja = "結果は合っていますが、渡された辞書まで変わっています。1 つの辞書に名前を 2 つ付けても、辞書が 2 つになるわけではありません。新しい辞書は、どうすれば作れるでしょうか?"
"""


def move(parameters, steps):
    moved = parameters
    for name in steps:
        moved[name] = moved[name] + steps[name]
    return moved
