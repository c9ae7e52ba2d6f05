"""
exercise = "batchnorm_predict"
says.en = "Your epsilon is added to the deviation, so training and test follow different formulas. Where did epsilon stand on the way forward?"
says.ja = "epsilon を標準偏差に足しているので、学習とテストで式が違ってしまいます。順伝播では、epsilon はどこにあったでしょうか?"
"""


def batchnorm_predict(Z, gamma, beta, running, epsilon=1e-5):
    mean = running["mean"]
    variance = running["variance"]
    Z_hat = (Z - mean) / (np.sqrt(variance) + epsilon)
    return gamma * Z_hat + beta
