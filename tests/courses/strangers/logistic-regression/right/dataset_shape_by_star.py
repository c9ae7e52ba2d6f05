def dataset_shape(pictures_train, pictures_test):
    (m_train, num_px, *_), (m_test, *_) = pictures_train.shape, pictures_test.shape
    return m_train, m_test, num_px
