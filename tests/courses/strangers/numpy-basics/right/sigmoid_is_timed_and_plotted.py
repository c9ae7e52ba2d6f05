%matplotlib inline
import matplotlib.pyplot as plt

def sigmoid(z):
    return np.where(z < 0, np.exp(np.minimum(z, 0)), 1) / (1 + np.exp(-np.abs(z)))

%timeit -n 1 -r 1 sigmoid(np.zeros(3))
plt.plot(np.linspace(-5, 5), sigmoid(np.linspace(-5, 5)))
print(sigmoid(np.array([0.0])), end="")
assert sigmoid(np.zeros(1))[0] == 0.5
