def dataset_shape(pictures_train, pictures_test):
    return len(pictures_train), len(pictures_test), len(pictures_train[0])
