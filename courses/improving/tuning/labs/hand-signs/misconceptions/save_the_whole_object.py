"""
exercise = "save_and_load"
says.en = "The whole object went into the file, as a pickle that only this program can open, and only with trust. What of it are numbers?"
says.ja = "オブジェクトが丸ごとファイルに入っています。このプログラムでしか、そして信用しなければ開けない pickle です。その中で、数はどれですか?"
"""


def save_model(model, path):
    torch.save(model, path)


def load_model(model, path):
    model.load_state_dict(torch.load(path, weights_only=False).state_dict())
    model.eval()
    return model
