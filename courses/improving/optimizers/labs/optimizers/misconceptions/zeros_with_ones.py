"""
exercise = "initialize_zeros"
says.en = "The arrays are full of ones. An average that begins with 1 remembers gradients that nobody ever saw. With what does a sum begin before its first term?"
says.ja = "配列が 1 で埋まっています。1 から始まる平均は、誰も見たことのない勾配を覚えていることになります。最初の項を足す前の和は、いくつから始まるでしょうか?"
"""


def initialize_zeros(parameters):
    return {"d" + name: np.ones(parameters[name].shape) for name in parameters}
