def normalize_rows(X):
    def unit(row):
        length = np.linalg.norm(row)
        return row / length if length else row.astype(float)

    return np.apply_along_axis(unit, 1, X)
