"""
exercise = "save_and_load"
says.en = "Only the parameters come back out of the file, and batch norm keeps the averages it had before. Which part of the state is skipped?"
says.ja = "ファイルから戻したのがパラメータだけなので、バッチ正規化の平均は前のままです。状態のどの部分を飛ばしていますか?"
"""


def save_model(model, path):
    torch.save(model.state_dict(), path)


def load_model(model, path):
    state = torch.load(path, weights_only=True)
    with torch.no_grad():
        for name, parameter in model.named_parameters():
            parameter.copy_(state[name])
    model.eval()
    return model
