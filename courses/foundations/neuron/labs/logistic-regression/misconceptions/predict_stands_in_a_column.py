"""
exercise = "predict"
says.en = "Your decisions stand below each other, and the labels lie side by side. Comparing a column with a row does not fail; it gives a whole table of comparisons. Which shape do the labels have?"
says.ja = "判定が縦に並んでいますが、ラベルは横に並んでいます。列と行を比べてもエラーにはならず、比較の結果が表になってしまいます。ラベルはどんな形でしょうか?"
"""


def predict(w, b, X):
    A = sigmoid(X.T @ w + b)
    return (A > 0.5).astype(int)
