"""
exercise = "update_with_gd"
says.en = "What comes back is the step alone. A step says how far to go, not where one is. From where is it taken?"
says.ja = "返ってきたのは、一歩の分だけです。それはどれだけ動くかを表しますが、どこにいるかは表しません。どこから踏み出す一歩なのでしょうか?"
"""


def update_with_gd(parameters, grads, learning_rate):
    return {name: -learning_rate * grads["d" + name] for name in parameters}
