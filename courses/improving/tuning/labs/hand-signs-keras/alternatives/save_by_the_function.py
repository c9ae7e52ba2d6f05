"""
exercise = "save_and_load"
note = { en = "By the function that saves.", ja = "保存する関数を使います。" }
"""


def save_model(model, path):
    keras.saving.save_model(model, path, overwrite=True)


def load_model(path):
    return keras.models.load_model(str(path), compile=False)
