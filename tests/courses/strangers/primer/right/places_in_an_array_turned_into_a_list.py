def places(w, rate, num_steps):
    visited = np.zeros(num_steps + 1)
    visited[0] = w
    for i in range(1, num_steps + 1):
        visited[i] = visited[i - 1] - rate * 2 * visited[i - 1]
    return visited.tolist()
