"""
at_fault = ["places"]
"""
def places(w, rate, num_steps):
    visited = [w]
    for i in range(num_steps):
        w = w - rate
        visited.append(w)
    return visited
