"""
exercise = "save_and_load"
says.en = "Only the weights are in the file, and whoever loads it must know the plan already. What does a `.keras` file hold besides numbers?"
says.ja = "ファイルには重みしか入っていないので、読み戻す側が設計図を知っていなければなりません。`.keras` のファイルには、数のほかに何が入りますか?"
"""


def save_model(model, path):
    with open(path, "wb") as file:
        np.savez(file, *model.get_weights())


def load_model(path):
    return np.load(path)
