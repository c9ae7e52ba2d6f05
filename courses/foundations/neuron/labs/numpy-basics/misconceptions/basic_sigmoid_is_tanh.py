"""
exercise = "basic_sigmoid"
says.en = "Your curve has the right form, but it runs from -1 to 1 and is 0 in the middle. That is the hyperbolic tangent, a relative that is used inside deeper networks. Which values may a probability have?"
says.ja = "曲線の形は似ていますが、-1 から 1 まで動き、真ん中で 0 になっています。これは双曲線正接(tanh)という親戚で、もっと深いネットワークの内部で使われます。確率がとりうるのは、どんな範囲の値でしょうか?"
"""


def basic_sigmoid(x):
    return math.tanh(x)
