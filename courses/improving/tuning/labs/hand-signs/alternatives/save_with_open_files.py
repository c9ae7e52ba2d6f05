"""
exercise = "save_and_load"
note = { en = "With files that are opened here.", ja = "ここで開いたファイルを使います。" }
"""


def save_model(model, path):
    with open(path, "wb") as file:
        torch.save(model.state_dict(), file)


def load_model(model, path):
    with open(path, "rb") as file:
        model.load_state_dict(torch.load(file, map_location="cpu", weights_only=True))
    return model.eval()
