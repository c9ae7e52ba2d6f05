"""
exercise = "from_share"
says.en = "On the scale for memories your results are small numbers such as 0.03. That is the share that is forgotten. What was the dial again, and how do you come back to it?"
says.ja = "記憶の目盛りで、0.03 のような小さい数が返っています。それは、忘れるほうの割合です。つまみの値は何で、どうすればそこへ戻れるでしょうか?"
"""


def from_share(share, low, high, scale):
    if scale == "linear":
        return low + share * (high - low)
    if scale == "log":
        return low * (high / low) ** share
    return (1 - low) * ((1 - high) / (1 - low)) ** share
