"""
exercise = "predict"
says.en = "The bias was learnt and then left out. In training the neuron judged with it, so now it judges by another rule than the one it has learnt. What does z consist of, besides the weighted sum?"
says.ja = "学習したバイアスが使われていません。学習中のニューロンはバイアスも含めて判断していたので、これでは、学んだものとは別の規則で判断することになります。z は、重み付き和のほかに何でできているでしょうか?"
"""


def predict(w, b, X):
    A = sigmoid(w.T @ X)
    return (A > 0.5).astype(int)
