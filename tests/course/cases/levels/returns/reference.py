def f(x):
    # BEGIN SOLUTION
    if x:
        return
    if x > 1:
        return(x)
    if x > 2:
        return x, 1
    return (
        x
        + 1
    )
    # END SOLUTION
