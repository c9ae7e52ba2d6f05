def f(costs, x):
    costs.append(...)
    print(...)
    make(
        x
    )(1, key=2)[0].go(...)
    (costs.append)(...)
    (costs.append(...))
