"""
exercise = "image_to_vector"
says.en = "All numbers are there, in the right order, but lying in one row. The neuron expects them standing in one column. Which of the two axes should have length 1?"
says.ja = "数はすべて正しい順にそろっていますが、横 1 行に並んでいます。ニューロンが期待しているのは縦 1 列です。長さが 1 になるべきなのは、2 つの軸のどちらでしょうか?"
"""


def image_to_vector(image):
    return image.reshape(1, -1)
