"""
exercise = "save_and_load"
note = { en = "Without the state of the optimizer.", ja = "オプティマイザの状態は入れません。" }
"""


def save_model(model, path):
    model.save(str(path), include_optimizer=False)


def load_model(path):
    loaded = keras.saving.load_model(path, safe_mode=True)
    return loaded
