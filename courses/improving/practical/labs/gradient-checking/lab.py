# %% setup
import numpy as np


def forward_propagation_n(X, Y, parameters):
    """Return the cost of a network with three layers, and what was computed on the way: X (n_x, m), Y (1, m).

    ja: 3 層のネットワークのコストと、途中の値を収めた辞書を返します。X (n_x, m)、Y (1, m)
    """
    Z1 = parameters["W1"] @ X + parameters["b1"]  # (n_1, m)
    A1 = np.maximum(Z1, 0)  # ReLU
    Z2 = parameters["W2"] @ A1 + parameters["b2"]  # (n_2, m)
    A2 = np.maximum(Z2, 0)  # ReLU
    Z3 = parameters["W3"] @ A2 + parameters["b3"]  # (1, m)
    A3 = 1 / (1 + np.exp(-Z3))  # sigmoid
    cost = np.mean(np.logaddexp(0, Z3) - Y * Z3)
    cache = {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2, "Z3": Z3, "A3": A3}
    return cost, cache


def suspect_backward_propagation_n(X, Y, parameters, cache):
    """Return the gradients of the cost. Careful: two of these lines are wrong.

    ja: コストの勾配を返します。注意: このうち 2 行が間違っています。
    """
    m = X.shape[1]
    dZ3 = cache["A3"] - Y  # (1, m)
    dW3 = dZ3 @ cache["A2"].T / m  # (1, n_2)
    db3 = np.sum(dZ3, axis=1, keepdims=True) / m  # (1, 1)
    dA2 = parameters["W3"].T @ dZ3  # (n_2, m)
    dZ2 = dA2 * (cache["Z2"] > 0)  # (n_2, m)
    dW2 = dZ2 @ cache["A1"].T / m  # (n_2, n_1)
    db2 = np.sum(dZ2, axis=1, keepdims=True)  # (n_2, 1)
    dA1 = parameters["W2"].T @ dZ2  # (n_1, m)
    dZ1 = dA1 * cache["A1"]  # (n_1, m)
    dW1 = dZ1 @ X.T / m  # (n_1, n_x)
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m  # (n_1, 1)
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2, "dW3": dW3, "db3": db3}


# %% exercise="forward_propagation"
def forward_propagation(x, theta):
    """Return the loss of one neuron with one weight, for one example with the label 1: two numbers -> a number.

    ja: 重みが 1 つのニューロンの、ラベルが 1 である例についての損失を返します。数 2 つ -> 数 1 つ
    """
    # BEGIN SOLUTION
    z = theta * x
    J = np.log(1 + np.exp(-z))
    return J
    # END SOLUTION


# %% exercise="backward_propagation"
def backward_propagation(x, theta):
    """Return the derivative of that loss with respect to theta: two numbers -> a number.

    ja: その損失の、theta についての微分係数を返します。数 2 つ -> 数 1 つ
    """
    # BEGIN SOLUTION
    a = 1 / (1 + np.exp(-theta * x))  # what the neuron answers | ニューロンの答え
    dz = a - 1
    dtheta = dz * x
    return dtheta
    # END SOLUTION


# %% exercise="gradient_check"
def gradient_check(x, theta, epsilon):
    """Return how far the derivative is from the nudged one, relative to their size: three numbers -> a number.

    ja: 微分係数と、つついて求めた値との隔たりを、両者の大きさに対する割合で返します。数 3 つ -> 数 1 つ
    """
    # BEGIN SOLUTION
    J_plus = forward_propagation(x, theta + epsilon)
    J_minus = forward_propagation(x, theta - epsilon)
    gradapprox = (J_plus - J_minus) / (2 * epsilon)
    grad = backward_propagation(x, theta)
    difference = np.abs(grad - gradapprox) / (np.abs(grad) + np.abs(gradapprox))
    return difference
    # END SOLUTION


# %% explore section="how-small"
import matplotlib.pyplot as plt

x, theta = 1.5, 0.8
print("J", forward_propagation(x, theta))
print("dJ/dtheta", backward_propagation(x, theta))
print("difference", gradient_check(x, theta, 1e-5))

epsilons = np.logspace(-13, 0, 53)
grad = backward_propagation(x, theta)
two_sided = [gradient_check(x, theta, epsilon) for epsilon in epsilons]
one_sided = []
for epsilon in epsilons:
    approx = (forward_propagation(x, theta + epsilon) - forward_propagation(x, theta)) / epsilon
    one_sided.append(abs(grad - approx) / (abs(grad) + abs(approx)))

plt.figure(figsize=(7, 4), layout="constrained")
plt.loglog(epsilons, one_sided, "o-", ms=3, label=r"$(J(\theta + \varepsilon) - J(\theta))\ /\ \varepsilon$")
plt.loglog(
    epsilons,
    two_sided,
    "o-",
    ms=3,
    label=r"$(J(\theta + \varepsilon) - J(\theta - \varepsilon))\ /\ 2\varepsilon$",
)
plt.axhline(1e-7, color="gray", lw=0.8, ls="--")
plt.xlabel(r"$\varepsilon$")
plt.ylabel("difference")
plt.legend()
plt.grid(alpha=0.3)
plt.show()


# %% exercise="dictionary_to_vector"
def dictionary_to_vector(values, prefix=""):
    """Return all numbers of W1, b1, W2, b2, ... below each other, (n, 1); prefix stands before each key.

    ja: W1、b1、W2、b2、… の数をすべて縦に並べて (n, 1) で返します。prefix はキーの頭に付く文字です。
    """
    # BEGIN SOLUTION
    columns = []
    layer = 1
    while f"{prefix}W{layer}" in values:
        for letter in ("W", "b"):
            block = values[f"{prefix}{letter}{layer}"]
            columns.append(block.reshape(-1, 1))  # row by row | 行ごとに
        layer = layer + 1
    return np.concatenate(columns)  # (n, 1)
    # END SOLUTION


# %% exercise="vector_to_dictionary"
def vector_to_dictionary(theta, parameters):
    """Return theta (n, 1) as a dictionary W1, b1, W2, b2, ... with the shapes that parameters has.

    ja: theta (n, 1) を、parameters と同じ形の W1、b1、W2、b2、… を収めた辞書にして返します。
    """
    # BEGIN SOLUTION
    result = {}
    start = 0
    layer = 1
    while f"W{layer}" in parameters:
        for name in (f"W{layer}", f"b{layer}"):
            shape = parameters[name].shape
            end = start + parameters[name].size
            result[name] = theta[start:end].reshape(shape)
            start = end
        layer = layer + 1
    return result
    # END SOLUTION


# %% exercise="gradient_check_n"
def gradient_check_n(parameters, gradients, X, Y, epsilon):
    """Return the relative difference (a number) and the numerical gradient (a dictionary like parameters).

    ja: 相対誤差(数 1 つ)と、数値微分による勾配(parameters と同じ形の辞書)を返します。
    """
    # BEGIN SOLUTION
    theta = dictionary_to_vector(parameters)  # (n, 1)
    grad = dictionary_to_vector(gradients, "d")  # (n, 1)
    gradapprox = np.zeros(theta.shape)  # (n, 1)
    for k in range(theta.shape[0]):
        nudge = np.zeros(theta.shape)  # (n, 1)
        nudge[k] = epsilon
        J_plus = forward_propagation_n(X, Y, vector_to_dictionary(theta + nudge, parameters))[0]
        J_minus = forward_propagation_n(X, Y, vector_to_dictionary(theta - nudge, parameters))[0]
        gradapprox[k] = (J_plus - J_minus) / (2 * epsilon)
    difference = np.linalg.norm(grad - gradapprox) / (np.linalg.norm(grad) + np.linalg.norm(gradapprox))
    return difference, vector_to_dictionary(gradapprox, parameters)
    # END SOLUTION


# %% explore section="the-suspect"
from data import small_table

X, Y, parameters = small_table()
cost, cache = forward_propagation_n(X, Y, parameters)
suspect = suspect_backward_propagation_n(X, Y, parameters, cache)
difference, numerical = gradient_check_n(parameters, suspect, X, Y, 1e-5)
print(f"cost {cost:.4f}   difference {difference:.2e}   {'WRONG' if difference > 1e-7 else 'right'}")


def distances(gradients, numerical):
    """Print the relative difference of each block by itself.

    ja: ブロックごとの相対誤差を表示します。
    """
    for name, approx in numerical.items():
        size = np.linalg.norm(gradients[f"d{name}"]) + np.linalg.norm(approx)
        print(f"{name}  {np.linalg.norm(gradients[f'd{name}'] - approx) / size:.1e}")


distances(suspect, numerical)


# %% exercise="backward_propagation_n"
def backward_propagation_n(X, Y, parameters, cache):
    """Return the right gradients of the cost: a dictionary with dW1, db1, dW2, db2, dW3, db3.

    ja: コストの正しい勾配を返します。キーが dW1、db1、dW2、db2、dW3、db3 の辞書です。
    """
    # BEGIN SOLUTION
    m = X.shape[1]
    dZ3 = cache["A3"] - Y  # (1, m)
    dW3 = dZ3 @ cache["A2"].T / m  # (1, n_2)
    db3 = np.sum(dZ3, axis=1, keepdims=True) / m  # (1, 1)
    dA2 = parameters["W3"].T @ dZ3  # (n_2, m)
    dZ2 = dA2 * (cache["Z2"] > 0)  # (n_2, m)
    dW2 = dZ2 @ cache["A1"].T / m  # (n_2, n_1)
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m  # (n_2, 1)
    dA1 = parameters["W2"].T @ dZ2  # (n_1, m)
    dZ1 = dA1 * (cache["Z1"] > 0)  # (n_1, m)
    dW1 = dZ1 @ X.T / m  # (n_1, n_x)
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m  # (n_1, 1)
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2, "dW3": dW3, "db3": db3}
    # END SOLUTION


# %% explore section="acquitted"
repaired = backward_propagation_n(X, Y, parameters, cache)
difference, numerical = gradient_check_n(parameters, repaired, X, Y, 1e-5)
print(f"difference {difference:.2e}   {'WRONG' if difference > 1e-7 else 'right'}")
distances(repaired, numerical)

figure, panels = plt.subplots(1, 2, figsize=(9, 4), layout="constrained")
columns = (suspect, repaired)
for panel, gradients in zip(panels, columns):
    for name, approx in numerical.items():
        panel.plot(approx.ravel(), gradients[f"d{name}"].ravel(), "o", ms=4, alpha=0.7, label=name)
    panel.axline((0, 0), slope=1, color="gray", lw=0.8)
    panel.set(xlabel="gradapprox", ylabel="grad")
    panel.grid(alpha=0.3)
panels[1].legend(fontsize=8)
plt.show()


# %% explore section="try-next"
def trained(backward, steps=300, learning_rate=0.1):
    """Return the cost at every step of gradient descent with these gradients.

    ja: この勾配を使った勾配降下法の、1 歩ごとのコストを返します。
    """
    current, costs = dict(parameters), []
    for _ in range(steps):
        cost, cache = forward_propagation_n(X, Y, current)
        gradients = backward(X, Y, current, cache)
        current = {name: current[name] - learning_rate * gradients[f"d{name}"] for name in current}
        costs.append(cost)
    return costs


plt.figure(figsize=(7, 3.6), layout="constrained")
plt.plot(trained(suspect_backward_propagation_n), label="suspect")
plt.plot(trained(backward_propagation_n), label="repaired")
plt.xlabel("num_iterations")
plt.ylabel("$J$")
plt.legend()
plt.grid(alpha=0.3)
plt.show()
