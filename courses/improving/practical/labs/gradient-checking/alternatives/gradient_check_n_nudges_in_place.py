"""
exercise = "gradient_check_n"
note = { en = "One vector is nudged up, down, and put back.", ja = "1 本のベクトルを上へ、下へとつつき、元に戻します。" }
"""


def gradient_check_n(parameters, gradients, X, Y, epsilon):
    theta = dictionary_to_vector(parameters).copy()
    slopes = []
    for k in range(theta.size):
        before = theta[k, 0]
        costs = []
        for side in (epsilon, -epsilon):
            theta[k, 0] = before + side
            costs.append(forward_propagation_n(X, Y, vector_to_dictionary(theta, parameters))[0])
        theta[k, 0] = before
        slopes.append((costs[0] - costs[1]) / epsilon / 2)
    approx = np.array(slopes).reshape(-1, 1)
    grad = dictionary_to_vector(gradients, "d")
    difference = np.sqrt(np.sum((approx - grad) ** 2)) / (
        np.sqrt(np.sum(approx**2)) + np.sqrt(np.sum(grad**2))
    )
    return difference, vector_to_dictionary(approx, parameters)
