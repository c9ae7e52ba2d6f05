"""
at_fault = ["model"]
says = ["with a value behind it?"]
"""

def model(X_train, Y_train, X_test, Y_test, num_iterations, learning_rate):
    w, b = initialize(X_train.shape[0])
    p, g, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate)
    print(p)
