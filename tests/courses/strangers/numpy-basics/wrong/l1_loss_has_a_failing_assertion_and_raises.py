"""
at_fault = ["l1_loss"]
says = ["AxisError at line 2"]
unsaid = ["AssertionError"]
"""

def l1_loss(yhat, y):
    return np.abs(y - yhat).sum(axis=1)

assert 1 == 2, "my own test"
