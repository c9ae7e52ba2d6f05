"""
at_fault = ["dataset_shape"]
"""

def dataset_shape(pictures_train, pictures_test):
    return f"{pictures_train.shape[0]}", f"{pictures_test.shape[0]}", f"{pictures_train.shape[1]}"
