def compute_cost(A2, Y):
    p = np.concatenate([A2[Y == 1], 1 - A2[Y == 0]])
    return -np.log(p.clip(1e-14)).mean()
