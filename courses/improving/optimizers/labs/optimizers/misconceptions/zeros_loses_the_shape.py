"""
exercise = "initialize_zeros"
says.en = "Each array is a single long row of zeros. It has the right number of zeros, but only one axis. Which property of an array holds its shape?"
says.ja = "どの配列も、0 が一列に並んだだけのものです。個数は合っていますが、軸が 1 つしかありません。配列の形を表すのは、どの属性でしょうか?"
"""


def initialize_zeros(parameters):
    return {"d" + name: np.zeros(parameters[name].size) for name in parameters}
