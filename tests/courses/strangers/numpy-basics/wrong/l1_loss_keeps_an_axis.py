"""
at_fault = ["l1_loss"]
says = ["Where does the extra axis come from?"]
"""

def l1_loss(yhat, y):
    return np.sum(np.abs(y - yhat), keepdims=True)
