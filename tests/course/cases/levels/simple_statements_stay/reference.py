def f(x):
    # BEGIN SOLUTION
    global y
    import math
    from math import pi as half
    pass
    for i in x:
        break
    else:
        y = 1
    del x[0]
    # END SOLUTION
