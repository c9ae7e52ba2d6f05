import warnings

def sigmoid(z):
    print(z.shape)
    warnings.warn("overflow is possible")
    return 1 / (1 + np.exp(-z))

print(sigmoid(np.zeros(2)))
