"""
exercise = "move"
says.en = "The step has taken the place of the parameter instead of being added to it. What should happen to the old value?"
says.ja = "一歩が、パラメータに足されるのではなく、置きかわっています。もとの値は、どうなるべきでしょうか?"
"""


def move(parameters, steps):
    return {**parameters, **steps}
