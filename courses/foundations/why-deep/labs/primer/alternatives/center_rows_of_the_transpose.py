"""
exercise = "center_rows"
note = { en = "Turned around and back, so that broadcasting fits by itself.", ja = "転置してから元に戻します。ブロードキャストがそのまま合います。" }
"""


def center_rows(X):
    return (X.T - X.mean(axis=1)).T
