"""
exercise = "move"
says.en = "Parameters without a step are missing in your result. You walk through the steps. Which dictionary holds all the names?"
says.ja = "一歩のないパラメータが、結果から抜けています。一歩のほうの辞書をたどっているからです。すべての名前がそろっているのは、どちらの辞書でしょうか?"
"""


def move(parameters, steps):
    return {name: parameters[name] + steps[name] for name in steps}
