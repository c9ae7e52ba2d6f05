def f(x):
    global y
    import math
    from math import pi as half
    pass
    for i in x:
        break
    else:
        y = ...
    del x[0]
