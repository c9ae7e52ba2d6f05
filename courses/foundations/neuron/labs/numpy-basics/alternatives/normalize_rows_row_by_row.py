"""
exercise = "normalize_rows"
note = { en = "A loop over the rows.", ja = "行ごとのループです。" }
"""


def normalize_rows(X):
    result = np.array(X, dtype=float)
    for i in range(len(result)):
        length = math.sqrt(sum(value * value for value in result[i]))
        if length > 0:
            result[i] = result[i] / length
    return result
