"""
exercise = "grid_settings"
says.en = "All combinations are there, but in another order: with you the first dial turns fastest. Which one does the specification name?"
says.ja = "組み合わせはそろっていますが、順番が違います。一番速く変わっているのが、最初のつまみです。仕様では、どのつまみでしょうか?"
"""


def grid_settings(dials, k):
    names = list(dials)[::-1]
    ladders = [from_share(np.linspace(0, 1, k), *dials[name]) for name in names]
    combinations = itertools.product(*ladders)
    return [{name: dict(zip(names, values))[name] for name in dials} for values in combinations]
