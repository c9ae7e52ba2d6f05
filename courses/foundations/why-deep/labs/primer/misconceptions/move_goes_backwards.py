"""
exercise = "move"
says.en = "You subtract each step. Gradient descent subtracts gradients, that is true; but here the steps are given as they are. What does the specification say happens to them?"
says.ja = "一歩を引いています。確かに、勾配降下法では勾配を引きますが、ここでは進む量がそのまま与えられています。仕様では、それをどうすることになっているでしょうか?"
"""


def move(parameters, steps):
    return {name: value - steps.get(name, 0) for name, value in parameters.items()}
