class Rows:
    @staticmethod
    def unit(X):
        n = np.linalg.norm(X, axis=1, keepdims=True)
        return X / np.where(n > 0, n, 1)

normalize_rows = Rows.unit
