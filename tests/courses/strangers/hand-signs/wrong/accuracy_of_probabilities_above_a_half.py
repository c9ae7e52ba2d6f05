"""
at_fault = ["accuracy"]
"""
def accuracy(model, X, y):
    model.eval()
    with torch.no_grad():
        P = torch.softmax(model(X), dim=1)
    return (P[torch.arange(len(y)), y] > 0.5).float().mean().item()
