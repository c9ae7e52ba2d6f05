"""
exercise = "places"
note = { en = "A while loop that looks at the end of the list.", ja = "while ループで、リストの最後を見ながら進みます。" }
"""


def places(w, rate, num_steps):
    visited = [w]
    while len(visited) <= num_steps:
        visited += [visited[-1] - 2 * rate * visited[-1]]
    return visited
