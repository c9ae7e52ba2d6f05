"""
exercise = "cross_entropy"
says.en = "A right answer makes your loss negative: what is called a loss here is a gain. Which sign does the logarithm of a probability have?"
says.ja = "正しい答えほど損失が負になり、損失ではなく得になっています。確率の対数は、どちらの符号ですか?"
"""


def cross_entropy(scores, y):
    return torch.log_softmax(scores, dim=1)[torch.arange(len(y)), y].mean()
