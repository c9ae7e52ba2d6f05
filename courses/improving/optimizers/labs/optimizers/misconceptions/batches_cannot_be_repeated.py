"""
exercise = "random_mini_batches"
says.en = "Two calls with the same seed give two different orders. Then no run can be repeated, and no fault be found again. Which generator has to know the seed?"
says.ja = "同じ seed で 2 回呼ぶと、順番が 2 通りになります。これでは同じ学習をやり直せず、失敗を再現することもできません。seed を知っているべきなのは、どの乱数生成器でしょうか?"
"""


def random_mini_batches(X, Y, batch_size, seed):
    m = X.shape[1]
    order = np.random.default_rng().permutation(m)
    return [(X[:, order[k : k + batch_size]], Y[:, order[k : k + batch_size]]) for k in range(0, m, batch_size)]
