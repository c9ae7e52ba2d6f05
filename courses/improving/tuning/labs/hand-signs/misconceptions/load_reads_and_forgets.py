"""
exercise = "save_and_load"
says.en = "The file is read, but what was read never gets into the model. Who has to be given the dictionary?"
says.ja = "ファイルは読みましたが、読んだものがモデルに入っていません。辞書は、誰に渡すのでしょうか?"
"""


def save_model(model, path):
    torch.save(model.state_dict(), path)


def load_model(model, path):
    torch.load(path, weights_only=True)
    model.eval()
    return model
