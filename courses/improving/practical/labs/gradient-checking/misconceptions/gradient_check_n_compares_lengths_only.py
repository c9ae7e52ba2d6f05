"""
exercise = "gradient_check_n"
says.en = "You compare the lengths of the two vectors. Two vectors may be equally long and point in opposite directions, and your difference would be 0. Should you subtract before or after taking the norm?"
says.ja = "2 つのベクトルの長さを比べています。長さが等しくても、正反対を向いていることがあります。それでもあなたの相対誤差は 0 です。引き算は、ノルムを求める前と後の、どちらですべきでしょうか?"
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
    one, other = np.linalg.norm(grad), np.linalg.norm(gradapprox)
    return np.abs(one - other) / (one + other), vector_to_dictionary(gradapprox, parameters)
