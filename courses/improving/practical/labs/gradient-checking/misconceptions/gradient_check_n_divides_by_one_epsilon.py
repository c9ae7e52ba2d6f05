"""
exercise = "gradient_check_n"
says.en = "All your numerical derivatives are twice as large as they should be. How far apart are the two places at which you compute the cost?"
says.ja = "数値微分が、どれもあるべき値の 2 倍になっています。コストを計算している 2 つの場所は、どれだけ離れているでしょうか?"
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
        gradapprox[k] = (J_plus - J_minus) / epsilon
    difference = np.linalg.norm(grad - gradapprox) / (np.linalg.norm(grad) + np.linalg.norm(gradapprox))
    return difference, vector_to_dictionary(gradapprox, parameters)
