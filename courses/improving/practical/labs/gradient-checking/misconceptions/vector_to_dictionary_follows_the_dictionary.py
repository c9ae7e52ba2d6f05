"""
exercise = "vector_to_dictionary"
says.en = "You hand out the numbers in the order in which the keys happen to stand in the dictionary. The vector has an order of its own. Whose order decides?"
says.ja = "辞書にキーが並んでいる順に、数を配っています。ベクトルには、ベクトルの順番があります。どちらの順番に従うべきでしょうか?"
"""


def vector_to_dictionary(theta, parameters):
    result, start = {}, 0
    for name, block in parameters.items():
        result[name] = theta[start : start + block.size].reshape(block.shape)
        start += block.size
    return result
