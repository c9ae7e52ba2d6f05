"""
exercise = "places"
says.en = "You walk uphill: every place lies farther from 0 than the one before. The slope points to where it rises. What must happen to it before it is added to the place?"
says.ja = "坂を上っています。どの場所も、前より 0 から遠ざかっています。傾きが指すのは上りの向きです。場所に加える前に、傾きをどうすればよいでしょうか?"
"""


def places(w, rate, num_steps):
    visited = [w]
    for i in range(num_steps):
        w = w + rate * 2 * w
        visited.append(w)
    return visited
