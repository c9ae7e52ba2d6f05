def sigmoid(z):
    tree = [1.0]
    for _ in range(30):
        tree = [tree, tree]
    return tree
