"""
at_fault = ["to_tensors"]
says = ["float32"]
"""
def to_tensors(pictures, labels):
    X = torch.from_numpy(pictures.reshape(len(pictures), -1) / 127.5 - 1)
    return X, torch.from_numpy(labels).long()
