"""
exercise = "initialize_zeros"
note = { en = "Every array minus itself.", ja = "どの配列からも、自分自身を引きます。" }
"""


def initialize_zeros(parameters):
    zeros = {}
    for name, value in parameters.items():
        zeros[f"d{name}"] = value - value
    return zeros
