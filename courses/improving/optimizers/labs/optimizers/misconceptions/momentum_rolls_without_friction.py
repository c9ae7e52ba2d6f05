"""
exercise = "update_with_momentum"
says.en = "The gradient enters v with its full weight. That form exists too, and some libraries have it, but its steps are 1 / (1 - beta) times as long, ten times with a beta of 0.9. Which weights make v an average of gradients?"
says.ja = "勾配が、そのままの重みで v に加わっています。そのような書き方もあり、使っているライブラリもありますが、歩幅が 1 / (1 - beta) 倍、beta が 0.9 なら 10 倍になります。v を勾配の平均にする重みは、どのようなものでしょうか?"
"""


def update_with_momentum(parameters, grads, v, learning_rate, beta=0.9):
    v = {name: beta * v[name] + grads[name] for name in grads}
    return update_with_gd(parameters, v, learning_rate), v
