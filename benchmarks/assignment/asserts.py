# What nbgrader and Otter execute after each answer: what a careful author writes there, visible and hidden.
# Every part stands alone, as Otter runs it so.

# %% exercise="sigmoid" visible
assert np.allclose(sigmoid(np.array([-2.0, 0.0, 2.0])), [0.11920292, 0.5, 0.88079708])

# %% exercise="sigmoid" hidden
z = np.array([[0.3, -1.2, 4.0, -0.1], [2.5, 0.7, -3.0, 1.1], [0.2, -0.6, 0.9, -2.2]])
assert sigmoid(z).shape == (3, 4)
assert np.allclose(sigmoid(z), 1 / (1 + np.exp(-z)))

# %% exercise="initialize" visible
w, b = initialize(2)
assert w.shape == (2, 1)
assert b == 0

# %% exercise="initialize" hidden
w, b = initialize(7)
assert np.allclose(w, np.zeros((7, 1)))

# %% exercise="propagate" visible
w, b = np.array([[1.0], [2.0]]), 1.5
X, Y = np.array([[1.0, -2.0, -1.0], [3.0, 0.5, -3.2]]), np.array([[1.0, 1.0, 0.0]])
grads, cost = propagate(w, b, X, Y)
assert np.allclose(grads["dw"], [[0.25071532], [-0.06604096]])
assert np.allclose(grads["db"], -0.12500405)
assert np.allclose(cost, 0.15900538)

# %% exercise="propagate" hidden
grads, cost = propagate(np.array([[0.5], [-1.0]]), 0.0, np.array([[2.0, 0.0], [1.0, 3.0]]), np.array([[1.0, 0.0]]))
assert np.allclose(grads["dw"], [[-0.5], [-0.17886119]])
assert np.allclose(cost, 0.37086731)

# %% exercise="optimize" visible
X, Y = np.array([[1.0, -2.0, -1.0], [3.0, 0.5, -3.2]]), np.array([[1.0, 1.0, 0.0]])
w, b, costs = optimize(np.array([[1.0], [2.0]]), 1.5, X, Y, 100, 0.009)
assert np.allclose(w, [[0.80956046], [2.0508202]])
assert np.allclose(b, 1.59487138)

# %% exercise="optimize" hidden
X, Y = np.array([[1.0, -2.0, -1.0], [3.0, 0.5, -3.2]]), np.array([[1.0, 1.0, 0.0]])
w, b, costs = optimize(np.zeros((2, 1)), 0.0, X, Y, 3, 0.1)
assert len(costs) == 3
assert np.allclose(costs[0], 0.69314718)

# %% exercise="predict" visible
w, b = np.array([[0.1124579], [0.23106775]]), -0.3
assert np.allclose(predict(w, b, np.array([[1.0, -1.1, -3.2], [1.2, 2.0, 0.1]])), [[1, 1, 0]])

# %% exercise="predict" hidden
assert np.allclose(predict(np.zeros((2, 1)), 0.0, np.ones((2, 3))), np.zeros((1, 3)))

# %% exercise="model" visible
X, Y = np.array([[1.0, -2.0, -1.0], [3.0, 0.5, -3.2]]), np.array([[1.0, 1.0, 0.0]])
trained = model(X, Y, X, 50, 0.1)
assert trained["w"].shape == (2, 1)
assert trained["costs"][-1] < trained["costs"][0]

# %% exercise="model" hidden
X, Y = np.array([[1.0, -2.0, -1.0], [3.0, 0.5, -3.2]]), np.array([[1.0, 1.0, 0.0]])
trained = model(300 * X, Y, 300 * X, 3, 0.5)
assert np.allclose(trained["w"], [[0.0], [167.5]])
assert np.allclose(trained["Y_test"], [[1, 1, 0]])
