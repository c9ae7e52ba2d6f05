"""
exercise = "flatten_and_scale"
says.en = "There are 256 different values, but the greatest of them is smaller than that, because counting starts at 0. With your divisor the brightest color stays just below 1. Which divisor makes it exactly 1?"
says.ja = "値の種類は 256 通りありますが、0 から数え始めるので、最大の値はそれより小さくなります。その割り方では、いちばん明るい色が 1 にわずかに届きません。ちょうど 1 にするには、いくつで割ればよいでしょうか?"
"""


def flatten_and_scale(pictures):
    return pictures.reshape(len(pictures), -1).T / 256
