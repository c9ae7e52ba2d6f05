"""
at_fault = ["to_tensors"]
says = ["float32"]
"""
def to_tensors(pictures, labels):
    X = ops.convert_to_tensor(pictures.reshape(len(pictures), -1) / 127.5 - 1, dtype="float64")
    return X, ops.convert_to_tensor(labels, dtype="int64")
