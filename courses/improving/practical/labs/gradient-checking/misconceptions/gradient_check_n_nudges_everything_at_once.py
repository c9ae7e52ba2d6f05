"""
exercise = "gradient_check_n"
says.en = "Every number of theta is nudged at the same time, so all your derivatives are one and the same number. Which numbers have to stay where they are, while number k is nudged?"
says.ja = "theta のすべての数を同時につついているので、微分係数がどれも同じ数になっています。k 番目の数をつつく間、動かしてはいけないのはどの数でしょうか?"
"""


def gradient_check_n(parameters, gradients, X, Y, epsilon):
    theta = dictionary_to_vector(parameters)
    grad = dictionary_to_vector(gradients, "d")
    gradapprox = np.zeros(theta.shape)
    for k in range(len(theta)):
        J_plus = forward_propagation_n(X, Y, vector_to_dictionary(theta + epsilon, parameters))[0]
        J_minus = forward_propagation_n(X, Y, vector_to_dictionary(theta - epsilon, parameters))[0]
        gradapprox[k] = (J_plus - J_minus) / (2 * epsilon)
    difference = np.linalg.norm(grad - gradapprox) / (np.linalg.norm(grad) + np.linalg.norm(gradapprox))
    return difference, vector_to_dictionary(gradapprox, parameters)
