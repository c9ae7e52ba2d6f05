"""
exercise = "save_and_load"
says.en = "The parameters are in the file, but not what batch norm has remembered. Which numbers of a network are no parameters?"
says.ja = "ファイルにはパラメータがありますが、バッチ正規化の覚えたものがありません。パラメータではないのに、ネットワークが持っている数は何ですか?"
"""


def save_model(model, path):
    torch.save(dict(model.named_parameters()), path)


def load_model(model, path):
    model.load_state_dict(torch.load(path, weights_only=True), strict=False)
    model.eval()
    return model
