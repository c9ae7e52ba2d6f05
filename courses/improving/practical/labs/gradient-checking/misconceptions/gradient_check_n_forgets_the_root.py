"""
exercise = "gradient_check_n"
says.en = "Your sums of squares never had their roots taken. The square of a small number is much smaller: a difference of 0.001 comes out as one millionth, and bugs slip through. What is missing to make a length of a sum of squares?"
says.ja = "2 乗の和の平方根をとっていません。小さな数の 2 乗はずっと小さくなります。0.001 の誤差が 100 万分の 1 に見えて、バグがすり抜けてしまいます。2 乗の和を長さにするには、何が足りないでしょうか?"
"""


def gradient_check_n(parameters, gradients, X, Y, epsilon):
    theta = dictionary_to_vector(parameters)
    grad = dictionary_to_vector(gradients, "d")
    gradapprox = np.zeros(theta.shape)
    for k in range(len(theta)):
        plus, minus = theta.copy(), theta.copy()
        plus[k] += epsilon
        minus[k] -= epsilon
        J_plus = forward_propagation_n(X, Y, vector_to_dictionary(plus, parameters))[0]
        J_minus = forward_propagation_n(X, Y, vector_to_dictionary(minus, parameters))[0]
        gradapprox[k] = (J_plus - J_minus) / (2 * epsilon)
    difference = np.sum((grad - gradapprox) ** 2) / (np.sum(grad**2) + np.sum(gradapprox**2))
    return difference, vector_to_dictionary(gradapprox, parameters)
