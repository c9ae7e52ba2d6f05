"""
exercise = "gradient_check_n"
note = { en = "The nudges are the columns of a scaled identity matrix.", ja = "単位行列を epsilon 倍した行列の列を使ってつつきます。" }
"""


def gradient_check_n(parameters, gradients, X, Y, epsilon):
    theta = dictionary_to_vector(parameters)
    nudges = epsilon * np.eye(len(theta))

    def cost_at(place):
        return forward_propagation_n(X, Y, vector_to_dictionary(place, parameters))[0]

    slopes = [cost_at(theta + nudge[:, None]) - cost_at(theta - nudge[:, None]) for nudge in nudges]
    approx = np.array(slopes)[:, None] / (2 * epsilon)
    grad = dictionary_to_vector(gradients, "d")
    difference = np.linalg.norm(approx - grad) / (np.linalg.norm(approx) + np.linalg.norm(grad))
    return float(difference), vector_to_dictionary(approx, parameters)
