"""
exercise = "save_and_load"
says.en = "The plan is saved, and the numbers are not: what is loaded has to learn everything anew. Where are the weights?"
says.ja = "設計図だけが保存されていて、数がありません。読み戻したモデルは、すべて学び直しです。重みはどこにありますか?"
"""


def save_model(model, path):
    keras.models.clone_model(model).save(path)


def load_model(path):
    model = keras.saving.load_model(path)
    for variable in model.variables:
        variable.assign(ops.zeros_like(variable))
    return model
