"""
at_fault = ["dataset_shape"]
"""

def dataset_shape(pictures_train, pictures_test):
    return pictures_train.shape, pictures_test.shape, pictures_train.shape[1]
