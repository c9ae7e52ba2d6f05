"""
exercise = "initialize"
says.en = "Your weights have the shape (n,), with one axis only. Such an array is neither a row nor a column: transposing it changes nothing, and later products come out in unexpected shapes. Which two lengths does a column have?"
says.ja = "重みの形が (n,) で、軸が 1 つしかありません。このような配列は行でも列でもなく、転置しても変わらないので、あとの積が思わぬ形になります。列には、どんな長さの軸が 2 つあるでしょうか?"
"""


def initialize(n):
    return np.zeros(n), 0.0
