def f(x):
    # BEGIN SOLUTION
    text = """first
    # not a comment
second"""
    other = f"{x!r:>{3}} # not one either"
    # END SOLUTION
    return text
