"""
exercise = "draw_mask"
says.en = "Your mask holds 1/keep_prob in place of 1. The division is part of dropout, but it comes with the next exercise. Which two numbers does a mask consist of?"
says.ja = "マスクの要素が、1 ではなく 1/keep_prob になっています。割り算はドロップアウトの一部ですが、次の課題で行います。マスクは、どの 2 つの数でできているでしょうか?"
"""


def draw_mask(shape, keep_prob, rng):
    return (rng.random(shape) < keep_prob) / keep_prob
