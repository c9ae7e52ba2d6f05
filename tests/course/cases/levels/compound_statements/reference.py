def f(x):
    # BEGIN SOLUTION
    for i, v in enumerate(x):
        total += v
    else:
        total = 0
    while total > 3:
        total -= 1
    with open(x) as file, other:
        y = file.read()
    try:
        y = 1
    except (ValueError, TypeError) as error:
        raise RuntimeError(error) from error
    except OSError:
        raise
    finally:
        done(y)
    match x:
        case [a, b] if a > b:
            y = a
        case _:
            y = 0
    if x: y = 3; z = 4
    elif y: return y
    else: del y
    # END SOLUTION
