from collections import namedtuple

Shape = namedtuple("Shape", "m_train m_test num_px")


def dataset_shape(pictures_train, pictures_test):
    return Shape(pictures_train.shape[0], pictures_test.shape[0], pictures_train.shape[1])
