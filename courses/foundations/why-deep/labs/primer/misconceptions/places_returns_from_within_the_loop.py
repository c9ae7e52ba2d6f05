"""
exercise = "places"
says.en = "Your function ends in the first round: as soon as a `return` is reached, nothing more happens. How far must the last line be moved to the left?"
says.ja = "関数が 1 回目の反復で終わっています。`return` に着いたとたん、そこで終わりになるからです。最後の行は、どこまで左に戻せばよいでしょうか?"
"""


def places(w, rate, num_steps):
    visited = [w]
    for i in range(num_steps):
        w = w - rate * 2 * w
        visited.append(w)
        return visited
    return visited
