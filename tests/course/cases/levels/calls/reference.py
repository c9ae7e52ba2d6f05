def f(costs, x):
    # BEGIN SOLUTION
    costs.append(x)
    print()
    make(
        x
    )(1, key=2)[0].go(*x, **{})
    (costs.append)((x))
    (costs.append(x))
    # END SOLUTION
