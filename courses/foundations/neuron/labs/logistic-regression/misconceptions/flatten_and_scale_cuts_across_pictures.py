"""
exercise = "flatten_and_scale"
says.en = "The shape is right, but the numbers are shuffled: one column now holds pieces of several pictures. `reshape` does not turn anything; it pours the numbers, in their old order, into rows of the new length. What would have to be a row first, so that each row is filled by one picture?"
says.ja = "形は合っていますが、数が混ざっています。1 つの列に、何枚もの画像の断片が入っているのです。`reshape` は向きを変えるのではなく、数を元の順番のまま、新しい長さの行に流し込みます。1 つの行がちょうど 1 枚の画像で埋まるようにするには、まず何を行にすればよいでしょうか?"
"""


def flatten_and_scale(pictures):
    m, height, width, channels = pictures.shape
    return pictures.reshape(height * width * channels, m) / 255
