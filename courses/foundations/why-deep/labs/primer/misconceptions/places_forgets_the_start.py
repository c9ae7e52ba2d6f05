"""
exercise = "places"
says.en = "Your list begins after the first step. A walk has one place more than it has steps. Which one is missing?"
says.ja = "リストが、一歩進んだあとから始まっています。通る場所の数は、歩数より 1 つ多いはずです。足りないのはどこでしょうか?"
"""


def places(w, rate, num_steps):
    visited = []
    for i in range(num_steps):
        w = w - rate * 2 * w
        visited.append(w)
    return visited
