def sigmoid(z):
    return 1 / (1 + np.exp(-z))

plt.plot(range(3), sigmoid(np.arange(3)))
