def dataset_shape(pictures_train, pictures_test):
    return [pictures_train.shape[0], pictures_test.shape[0], pictures_test.shape[2]]
