"""
exercise = "move"
says.en = "Your function fails as soon as a parameter has no step: square brackets insist on a key that is there. What should be added where there is no step?"
says.ja = "一歩のないパラメータがあると、エラーになります。角括弧は、キーが必ずあるものとして取り出します。一歩がないときには、何を足せばよいでしょうか?"
"""


def move(parameters, steps):
    return {name: parameters[name] + steps[name] for name in parameters}
