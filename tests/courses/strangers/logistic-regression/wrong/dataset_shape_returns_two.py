"""
at_fault = ["dataset_shape"]
says = ["Which one is missing?"]
"""

def dataset_shape(pictures_train, pictures_test):
    return pictures_train.shape[0], pictures_train.shape[1]
