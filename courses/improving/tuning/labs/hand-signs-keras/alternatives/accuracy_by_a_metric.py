"""
exercise = "accuracy"
note = { en = "By a metric of Keras.", ja = "Keras の指標を使います。" }
"""


def accuracy(model, X, y):
    metric = keras.metrics.SparseCategoricalAccuracy()
    metric.update_state(y, model.predict(X, batch_size=64, verbose=0))
    return float(metric.result())
