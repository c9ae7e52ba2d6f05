"""
exercise = "initialize"
says.en = "Every weight starts at 1, so before it has seen anything the neuron takes every bright pixel as a sign of a cat. It should start without any opinion. Which weight makes an input count for nothing?"
says.ja = "すべての重みが 1 から始まっています。これでは、まだ何も見ていないうちから、明るい画素をすべて猫の証拠と見なすことになります。最初は何の意見もないほうがよいのです。入力が何の影響も与えないのは、重みがいくつのときでしょうか?"
"""


def initialize(n):
    return np.ones((n, 1)), 0.0
