"""
exercise = "places"
says.en = "Your steps are all equally long, so that you walk past the valley in the end. You look at the slope only once. Where does the slope become smaller?"
says.ja = "どの一歩も同じ長さなので、やがて谷を通り過ぎてしまいます。傾きを 1 回しか調べていないからです。傾きは、どこで小さくなるでしょうか?"
"""


def places(w, rate, num_steps):
    visited = [w]
    slope = 2 * w
    for i in range(num_steps):
        w = w - rate * slope
        visited.append(w)
    return visited
