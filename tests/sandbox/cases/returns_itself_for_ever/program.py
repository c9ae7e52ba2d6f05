def sigmoid(z):
    inside = []
    inside.append(inside)
    return inside
