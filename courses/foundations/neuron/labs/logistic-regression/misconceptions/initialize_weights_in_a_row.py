"""
exercise = "initialize"
says.en = "Your weights stand in a row. The neuron's formula turns w around before it multiplies, so it counts on the other direction. Which shape must w have, so that its transpose fits X from the left?"
says.ja = "重みが横に並んでいます。ニューロンの式では、w を転置してから掛けるので、w はもう一方の向きでなければなりません。転置したものが X の左から掛けられるには、w はどんな形であるべきでしょうか?"
"""


def initialize(n):
    return np.zeros((1, n)), 0.0
