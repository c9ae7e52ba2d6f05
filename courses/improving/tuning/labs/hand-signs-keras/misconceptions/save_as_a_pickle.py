"""
exercise = "save_and_load"
says.en = "The object went into the file as a pickle, which runs whatever program lies in it when it is opened. What does Keras write by itself?"
says.ja = "オブジェクトが pickle としてファイルに入っています。pickle は、開くと中のプログラムを動かします。Keras が自分で書く形式は何ですか?"
"""


import pickle


def save_model(model, path):
    with open(path, "wb") as file:
        pickle.dump([model.to_json(), model.get_weights()], file)


def load_model(path):
    with open(path, "rb") as file:
        plan, numbers = pickle.load(file)
    model = keras.models.model_from_json(plan)
    model.set_weights(numbers)
    return model
