"""
exercise = "to_tensors"
says.en = "The pixels still run from 0 to 255. What does the specification want 0 and 255 to become?"
says.ja = "画素が、まだ 0 から 255 までのままです。0 と 255 は、仕様ではいくつになりますか?"
"""


def to_tensors(pictures, labels):
    X = ops.cast(ops.reshape(pictures, (len(pictures), -1)), "float32")
    return X, ops.convert_to_tensor(labels, dtype="int64")
