def move(parameters, steps):
    return {k: parameters.get(k, 0) + steps.get(k, 0) for k in parameters | steps}
