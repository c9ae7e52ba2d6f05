"""
at_fault = ["dataset_shape"]
says = ["`m_train` is off by -1."]
"""

def dataset_shape(pictures_train, pictures_test):
    return pictures_train.shape[0] - 1, pictures_test.shape[0] - 1, pictures_train.shape[1]
