def build_model(n, hidden, classes):
    layers = [keras.Input(shape=(n,))]
    for units in hidden:
        layers.extend([
            keras.layers.Dense(units=units, use_bias=False, activation=None),
            keras.layers.BatchNormalization(axis=-1),
            keras.layers.Activation(keras.activations.relu),
        ])
    layers.append(keras.layers.Dense(units=classes))
    return keras.models.Sequential(layers=layers)
