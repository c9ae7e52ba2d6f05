"""
exercise = "two_layer_model"
says.en = "Your list holds one cost in a hundred rounds. In the lab of the single neuron it was so; here the specification asks for more. How long should the list be?"
says.ja = "リストに、100 回に 1 回のコストしかありません。ニューロン 1 つのラボではそうでしたが、ここの仕様が求めているのは、もっと細かい記録です。リストの長さはいくつになるべきでしょうか?"
"""


def two_layer_model(X, Y, layer_dims, num_iterations, learning_rate, seed):
    parameters = initialize_parameters_deep(layer_dims, seed)
    costs = []
    for i in range(num_iterations):
        A1, cache1 = linear_activation_forward(X, parameters["W1"], parameters["b1"], "relu")
        A2, cache2 = linear_activation_forward(A1, parameters["W2"], parameters["b2"], "sigmoid")
        if i % 100 == 0:
            costs.append(compute_cost(A2, Y))
        dA1, dW2, db2 = linear_backward(A2 - Y, cache2)
        dX, dW1, db1 = linear_activation_backward(dA1, cache1, "relu")
        grads = {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters, costs
