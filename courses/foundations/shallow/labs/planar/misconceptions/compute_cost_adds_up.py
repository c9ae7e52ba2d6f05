"""
exercise = "compute_cost"
says.en = "Your cost is the sum over the examples, so it grows with their number. Two data sets of different sizes could then not be compared. What turns a sum into a mean?"
says.ja = "コストが例についての合計なので、例の数とともに大きくなります。これでは、大きさの違うデータどうしを比べられません。合計を平均にするには、何をすればよいでしょうか?"
"""


def compute_cost(A2, Y):
    A2 = np.clip(A2, 1e-15, 1 - 1e-15)
    return -np.sum(Y * np.log(A2) + (1 - Y) * np.log(1 - A2))
