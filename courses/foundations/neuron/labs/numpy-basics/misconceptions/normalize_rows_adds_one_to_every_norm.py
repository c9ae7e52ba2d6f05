"""
exercise = "normalize_rows"
says.en = "You guard against a division by zero by making every norm a little larger. The rows that never were in danger pay for it: they all end up shorter than 1. Which rows are the only ones that need protection?"
says.ja = "0 で割るのを防ぐために、すべてのノルムを少し大きくしています。しかし、危険のなかった行までその影響を受け、長さが 1 より短くなっています。保護が必要なのは、どの行だけでしょうか?"
"""


def normalize_rows(X):
    return X / (np.linalg.norm(X, axis=1, keepdims=True) + 1)
