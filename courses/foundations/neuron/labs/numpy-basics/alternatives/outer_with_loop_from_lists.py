"""
exercise = "outer_with_loop"
note = { en = "A list of rows becomes an array at the end.", ja = "行のリストを、最後に配列にします。" }
"""


def outer_with_loop(x, w):
    rows = []
    for a in x:
        rows.append([a * b for b in w])
    return np.array(rows)
