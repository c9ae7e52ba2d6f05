"""
exercise = "dictionary_to_vector"
says.en = "Up to nine layers all is well. Beyond that, layers are sorted as words are in a dictionary. Where does W10 come in that order, before W2 or after it?"
says.ja = "9 層までは正しく並びます。それより多いと、層の番号が文字列として並べられてしまいます。その順番では、W10 は W2 の前に来るでしょうか、後に来るでしょうか?"
"""


def dictionary_to_vector(values, prefix=""):
    layers = sorted(name.removeprefix(f"{prefix}W") for name in values if name.startswith(f"{prefix}W"))
    names = [f"{prefix}{letter}{layer}" for layer in layers for letter in "Wb"]
    return np.concatenate([values[name].reshape(-1, 1) for name in names])
