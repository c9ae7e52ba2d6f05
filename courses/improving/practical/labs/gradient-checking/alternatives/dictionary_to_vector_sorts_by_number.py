"""
exercise = "dictionary_to_vector"
note = { en = "The keys are sorted by layer, weights before biases.", ja = "キーを層の番号で並べ、同じ層では重みを先にします。" }
"""


def dictionary_to_vector(values, prefix=""):
    names = [name for name in values if name[: len(prefix) + 1] in (prefix + "W", prefix + "b")]
    names.sort(key=lambda name: (int(name[len(prefix) + 1 :]), name[len(prefix)] != "W"))
    return np.vstack([np.ravel(values[name])[:, None] for name in names])
