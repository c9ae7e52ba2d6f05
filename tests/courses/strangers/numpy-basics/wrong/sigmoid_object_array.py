"""
at_fault = ["sigmoid"]
says = ["is an array of object, expected an array of float64"]
"""

sigmoid = np.frompyfunc(lambda z: 1 / (1 + math.exp(-z)) if z > -700 else 0.0, 1, 1)
