"""
exercise = "update_running"
says.en = "Under the name of the variance you average deviations. What will be put under a root at test time?"
says.ja = "分散という名前で、標準偏差を平均しています。テストのときに平方根の中に入れるのは、どちらでしょうか?"
"""


def update_running(running, cache, momentum=0.9):
    return {
        "mean": momentum * running["mean"] + (1 - momentum) * cache["mean"],
        "variance": momentum * running["variance"] + (1 - momentum) * cache["deviation"],
    }
