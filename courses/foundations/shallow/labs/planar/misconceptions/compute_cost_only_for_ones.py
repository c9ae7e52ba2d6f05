"""
exercise = "compute_cost"
says.en = "You price only the examples with the label 1; for a label 0 every answer is free. A network could then say 1 to everything and pay nothing. Which half of the formula is missing?"
says.ja = "ラベルが 1 の例にしか値段がついていません。ラベル 0 の例は、何と答えてもただです。これでは、すべてに 1 と答えれば何も払わずにすんでしまいます。式のどちらの半分が抜けているでしょうか?"
"""


def compute_cost(A2, Y):
    m = Y.shape[1]
    A2 = np.clip(A2, 1e-15, 1 - 1e-15)
    return -np.sum(Y * np.log(A2)) / m
