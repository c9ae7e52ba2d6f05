"""
exercise = "random_mini_batches"
says.en = "The batches are cut well, but the examples lie in them as they came. Where the data are sorted, one batch holds only cats and the next only dogs. What has to happen before the cutting?"
says.ja = "切り分け方は合っていますが、例が渡された順のまま並んでいます。データが整列されていたら、あるバッチは猫だけ、次のバッチは犬だけになります。切り分ける前に、何が必要でしょうか?"
"""


def random_mini_batches(X, Y, batch_size, seed):
    m = X.shape[1]
    return [(X[:, k : k + batch_size], Y[:, k : k + batch_size]) for k in range(0, m, batch_size)]
