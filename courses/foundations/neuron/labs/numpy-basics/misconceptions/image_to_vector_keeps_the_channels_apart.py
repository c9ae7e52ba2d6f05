"""
exercise = "image_to_vector"
says.en = "You have one row per pixel, and its three channels still stand side by side. For the neuron they are three inputs like all the others, each with a weight of its own. How many numbers does the picture hold in all?"
says.ja = "1 画素が 1 行になっていますが、3 つのチャネルが横に並んだままです。ニューロンにとっては、それもほかと同じ 3 つの入力で、それぞれに自分の重みがあります。画像には、全部で数がいくつあるでしょうか?"
"""


def image_to_vector(image):
    return image.reshape(-1, 3)
