"""
at_fault = ["dataset_shape"]
"""

def dataset_shape(pictures_train, pictures_test):
    return len(pictures_train), len(pictures_test), pictures_train[0].size
