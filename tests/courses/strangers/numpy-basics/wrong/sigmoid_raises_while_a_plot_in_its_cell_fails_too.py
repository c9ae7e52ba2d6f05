"""
at_fault = ["sigmoid"]
says = ["TypeError at line 2"]
"""

def sigmoid(z):
    return 1 / (1 + math.exp(-z))

plt.plot([0, 1], [0, 1])
