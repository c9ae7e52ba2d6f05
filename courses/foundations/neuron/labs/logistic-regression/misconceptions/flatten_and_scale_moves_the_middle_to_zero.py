"""
exercise = "flatten_and_scale"
says.en = "Your numbers run from -1 to 1. Moving the middle to zero is a useful idea that comes later in the school, but it is not what this specification asks for. Which value should a black pixel have here?"
says.ja = "値が -1 から 1 までになっています。中央を 0 に移すのは役に立つ考え方で、のちのコースで登場しますが、この仕様が求めるものではありません。ここでは、真っ黒な画素はいくつになるべきでしょうか?"
"""


def flatten_and_scale(pictures):
    return pictures.reshape(len(pictures), -1).T / 127.5 - 1
