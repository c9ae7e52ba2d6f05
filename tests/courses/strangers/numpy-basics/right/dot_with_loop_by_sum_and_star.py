def dot_with_loop(x, w):
    """内積です。"""
    return (x * w).sum()
