dataset_shape = lambda a, b: (*(s.shape[0] for s in (a, b)), a.shape[1])
