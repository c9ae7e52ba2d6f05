"""
at_fault = ["dataset_shape"]
says = ["is a dict, expected a tuple"]
"""

def dataset_shape(pictures_train, pictures_test):
    return {"m_train": pictures_train.shape[0], "m_test": pictures_test.shape[0], "num_px": pictures_train.shape[1]}
