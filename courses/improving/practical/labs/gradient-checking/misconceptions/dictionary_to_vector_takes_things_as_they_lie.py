"""
exercise = "dictionary_to_vector"
says.en = "You take everything in the order in which it was put into the dictionary. A backward pass fills it from the last layer to the first, and may leave other arrays in it. Which order does the specification name, and which keys?"
says.ja = "辞書に入れられた順に、すべてを取り出しています。逆伝播では最後の層から最初の層へと辞書が埋まっていきますし、ほかの配列が入っていることもあります。仕様では、どのキーを、どの順に並べることになっているでしょうか?"
"""


def dictionary_to_vector(values, prefix=""):
    return np.concatenate([block.reshape(-1, 1) for block in values.values()])
