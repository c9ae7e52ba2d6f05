"""
exercise = "compute_cost"
says.en = "The number is right, but it comes as a table with one row and one column. A product of a row and a column always has two axes. What kind of thing should a price be that is printed, compared and drawn?"
says.ja = "値は合っていますが、1 行 1 列の表になっています。行と列の積には、いつも軸が 2 つあります。表示したり、比べたり、グラフに描いたりする値段は、どんな形のものであるべきでしょうか?"
"""


def compute_cost(AL, Y):
    m = Y.shape[1]
    safe = np.clip(AL, 1e-15, 1 - 1e-15)
    return -(np.log(safe) @ Y.T + np.log(1 - safe) @ (1 - Y).T) / m
