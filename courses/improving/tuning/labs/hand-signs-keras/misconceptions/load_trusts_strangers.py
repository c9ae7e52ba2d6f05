"""
exercise = "save_and_load"
says.en = "A program in the file would be run, whoever wrote it. Which safety was switched off?"
says.ja = "ファイルにプログラムが入っていると、誰が書いたものでも動いてしまいます。切ってしまった安全装置は、どれですか?"
"""


def save_model(model, path):
    model.save(path)


def load_model(path):
    return keras.saving.load_model(path, safe_mode=False)
