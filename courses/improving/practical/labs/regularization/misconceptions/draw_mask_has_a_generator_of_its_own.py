"""
exercise = "draw_mask"
says.en = "Whatever generator is handed in, the mask is the same. In training, the same units would stay at home in every single step. Which of the three arguments is never used?"
says.ja = "どの乱数生成器を渡されても、同じマスクになります。これでは、学習の間ずっと同じユニットが休み続けます。3 つの引数のうち、使われていないのはどれでしょうか?"
"""


def draw_mask(shape, keep_prob, rng):
    return (np.random.default_rng(0).random(shape) < keep_prob).astype(int)
