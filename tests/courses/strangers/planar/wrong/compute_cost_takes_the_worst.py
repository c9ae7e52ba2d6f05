"""
at_fault = ["compute_cost"]
"""
def compute_cost(A2, Y):
    A2 = np.clip(A2, 1e-15, 1 - 1e-15)
    return np.max(-(Y * np.log(A2) + (1 - Y) * np.log(1 - A2)))
