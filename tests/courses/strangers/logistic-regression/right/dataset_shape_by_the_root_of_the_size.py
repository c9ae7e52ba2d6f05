def dataset_shape(pictures_train, pictures_test):
    m = pictures_train.shape[0]
    side = int(round((pictures_train.size / m / 3) ** 0.5))
    return m, pictures_test.shape[0], side
