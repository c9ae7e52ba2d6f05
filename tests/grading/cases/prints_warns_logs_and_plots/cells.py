# %% exercise="sigmoid"
import logging, sys, warnings
import matplotlib.pyplot as plt
def sigmoid(z):
    print("z is", z); print("to stderr", file=sys.stderr); warnings.warn("careful"); logging.warning("logged")
    plt.plot([1, 2]); plt.show()
    return 1 / (1 + np.exp(-z))
print(sigmoid(np.zeros(3)))
