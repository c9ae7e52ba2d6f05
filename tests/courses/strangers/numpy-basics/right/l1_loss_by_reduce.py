from functools import reduce

def l1_loss(yhat, y): return reduce(lambda t, p: t + math.fabs(p[0] - p[1]), zip(yhat, y), 0.0)
