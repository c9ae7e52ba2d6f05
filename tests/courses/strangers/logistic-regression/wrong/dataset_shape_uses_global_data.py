"""
at_fault = ["dataset_shape"]
"""

m_train = 209
def dataset_shape(pictures_train, pictures_test):
    return m_train, pictures_test.shape[0], pictures_train.shape[1]
