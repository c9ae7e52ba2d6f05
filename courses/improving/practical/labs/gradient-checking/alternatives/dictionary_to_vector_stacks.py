"""
exercise = "dictionary_to_vector"
note = { en = "One long list, turned into a column at the end.", ja = "1 本の長いリストを作り、最後に列にします。" }
"""


def dictionary_to_vector(values, prefix=""):
    layers = sum(name.startswith(prefix + "W") for name in values)
    numbers = []
    for layer in range(1, layers + 1):
        numbers.extend(values[prefix + "W" + str(layer)].flatten())
        numbers.extend(values[prefix + "b" + str(layer)].flatten())
    return np.array(numbers).reshape(-1, 1)
