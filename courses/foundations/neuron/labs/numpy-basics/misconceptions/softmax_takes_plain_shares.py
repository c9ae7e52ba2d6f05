"""
exercise = "softmax"
says.en = "You divide each score by the sum of the scores, as one splits a bill. But scores may be negative, and then some shares are negative too, or the sum is 0. Which step first makes every score positive?"
says.ja = "割り勘のように、各スコアをスコアの和で割っています。しかしスコアは負のこともあり、そうなると割合も負になったり、和が 0 になったりします。最初にすべてのスコアを正にするのは、どの手順でしょうか?"
"""


def softmax(X):
    return X / X.sum(axis=1, keepdims=True)
