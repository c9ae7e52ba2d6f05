"""
exercise = "normalize_rows"
says.en = "You subtract each row's mean and divide by its standard deviation. That is standardization, a good servant elsewhere, but it moves the row and so changes its direction. Which of the two steps does the formula of this exercise not have?"
says.ja = "各行から平均を引き、標準偏差で割っています。これは標準化で、ほかの場面では役に立ちますが、行をずらすので向きが変わってしまいます。2 つの手順のうち、この課題の式にないのはどちらでしょうか?"
"""


def normalize_rows(X):
    spread = X.std(axis=1, keepdims=True)
    return (X - X.mean(axis=1, keepdims=True)) / np.where(spread == 0, 1, spread)
