"""
exercise = "gradient_check_n"
says.en = "Each number is nudged upwards only. The error of such a derivative shrinks only as fast as epsilon, and at 1e-7 it would accuse the innocent. On which sides of theta must you compute the cost?"
says.ja = "どの数も、上にしかつついていません。そのような微分の誤差は epsilon と同じ速さでしか小さくならず、1e-7 を基準にすると、正しいものまで疑うことになります。theta のどちら側でコストを計算すべきでしょうか?"
"""


def gradient_check_n(parameters, gradients, X, Y, epsilon):
    theta = dictionary_to_vector(parameters)
    grad = dictionary_to_vector(gradients, "d")
    gradapprox = np.zeros(theta.shape)
    J = forward_propagation_n(X, Y, parameters)[0]
    for k in range(len(theta)):
        plus = theta.copy()
        plus[k] += epsilon
        gradapprox[k] = (forward_propagation_n(X, Y, vector_to_dictionary(plus, parameters))[0] - J) / epsilon
    difference = np.linalg.norm(grad - gradapprox) / (np.linalg.norm(grad) + np.linalg.norm(gradapprox))
    return difference, vector_to_dictionary(gradapprox, parameters)
