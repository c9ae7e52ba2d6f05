"""
exercise = "train_step"
says.en = "Nothing has moved: nobody has used the gradients, or they were cleared before anybody could. In which order do clearing, filling and using belong?"
says.ja = "何も動いていません。勾配を誰も使っていないか、使う前に消したかのどちらかです。消す、入れる、使う、はどの順でしょうか?"
"""


def train_step(model, optimizer, X, y):
    loss_of = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.zero_grad()
    loss = loss_of(y, model(X, training=True))
    loss.backward()
    pass
    return loss.item()
