"""
exercise = "save_and_load"
says.en = "What was loaded is right, but the model is in training mode. What will batch norm do with the first row that it is given?"
says.ja = "読み戻した値は正しいのですが、モデルが学習のモードのままです。最初の 1 行を渡されたとき、バッチ正規化は何をするでしょうか?"
"""


def save_model(model, path):
    torch.save(model.state_dict(), path)


def load_model(model, path):
    model.load_state_dict(torch.load(path, weights_only=True))
    return model
