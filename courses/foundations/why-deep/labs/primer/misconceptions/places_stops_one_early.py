"""
exercise = "places"
says.en = "Your walk ends one step too soon: the place is noted before each step, and the last step is never seen. Where do you stand when the loop is over?"
says.ja = "一歩手前で終わっています。一歩進む前に場所を書き留めているので、最後の一歩のあとの場所が残りません。ループが終わったとき、どこに立っているでしょうか?"
"""


def places(w, rate, num_steps):
    visited = []
    for i in range(num_steps):
        visited.append(w)
        w = w - rate * 2 * w
    return visited
