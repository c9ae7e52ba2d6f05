"""
exercise = "places"
says.en = "You return where the walk ends, a single number. The specification wants to see the whole walk. What collects the places on the way?"
says.ja = "返しているのは、最後に着いた場所の数 1 つだけです。仕様では、通った場所がすべて必要です。途中の場所は、何に集めておけばよいでしょうか?"
"""


def places(w, rate, num_steps):
    for i in range(num_steps):
        w = w - rate * 2 * w
    return w
