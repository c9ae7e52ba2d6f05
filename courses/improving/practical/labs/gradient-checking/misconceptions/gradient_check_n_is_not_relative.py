"""
exercise = "gradient_check_n"
says.en = "This is the distance itself. A large network has long gradients, and its distance is larger although nothing is wrong. By which two lengths do you divide?"
says.ja = "隔たりをそのまま返しています。大きなネットワークでは勾配も長いので、間違いがなくても隔たりは大きくなります。どの 2 つの長さを使って割ればよいでしょうか?"
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
    return np.linalg.norm(grad - gradapprox), vector_to_dictionary(gradapprox, parameters)
