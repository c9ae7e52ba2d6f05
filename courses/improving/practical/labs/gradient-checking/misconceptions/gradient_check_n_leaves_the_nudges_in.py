"""
exercise = "gradient_check_n"
says.en = "Your first numerical derivative is right, and the later ones are more and more off: each number that was nudged upwards stays nudged while the next one is examined. Where does each measurement have to start?"
says.ja = "最初の数値微分は合っていますが、あとになるほどずれていきます。上につついた数が、次の数を調べる間もつつかれたままだからです。それぞれの測定は、どこから始めるべきでしょうか?"
"""


def gradient_check_n(parameters, gradients, X, Y, epsilon):
    theta = dictionary_to_vector(parameters)
    grad = dictionary_to_vector(gradients, "d")
    gradapprox = np.zeros(theta.shape)
    for k in range(len(theta)):
        minus = theta.copy()
        minus[k] -= epsilon
        theta[k] += epsilon
        J_plus = forward_propagation_n(X, Y, vector_to_dictionary(theta, parameters))[0]
        J_minus = forward_propagation_n(X, Y, vector_to_dictionary(minus, parameters))[0]
        gradapprox[k] = (J_plus - J_minus) / (2 * epsilon)
    difference = np.linalg.norm(grad - gradapprox) / (np.linalg.norm(grad) + np.linalg.norm(gradapprox))
    return difference, vector_to_dictionary(gradapprox, parameters)
