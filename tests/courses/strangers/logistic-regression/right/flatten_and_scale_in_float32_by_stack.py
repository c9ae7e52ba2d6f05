def flatten_and_scale(pictures):
    return np.stack([p.astype(np.float32).reshape(-1) / np.float32(255) for p in pictures], axis=1)
