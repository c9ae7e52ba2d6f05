"""
exercise = "flatten_and_scale"
says.en = "Nearly everything has become 0. The double slash divides and then throws the fraction away, and here the fraction is all there is. Which kind of division keeps it?"
says.ja = "ほとんどすべてが 0 になっています。スラッシュ 2 つの割り算は小数部分を捨てますが、ここではその小数部分こそが値です。小数部分を残すのは、どちらの割り算でしょうか?"
"""


def flatten_and_scale(pictures):
    return pictures.reshape(len(pictures), -1).T // 255
