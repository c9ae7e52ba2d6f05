"""
exercise = "dataset_shape"
note = { en = "The shapes are unpacked into names.", ja = "形の要素を、それぞれの名前に分けて受け取ります。" }
"""


def dataset_shape(pictures_train, pictures_test):
    m_train, num_px, _, _ = pictures_train.shape
    m_test, *_ = pictures_test.shape
    return m_train, m_test, num_px
