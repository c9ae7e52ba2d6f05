"""
exercise = "random_settings"
says.en = "Your values are right, but they sit in the wrong settings: you draw all values of the first dial, then all of the second. Which comes first in the specification, the next dial or the next setting?"
says.ja = "値は合っていますが、入っている設定が違います。1 つ目のつまみの値をすべて引いてから、2 つ目に移っています。仕様で先に来るのは、次のつまみでしょうか、次の設定でしょうか?"
"""


def random_settings(dials, n, seed):
    rng = np.random.default_rng(seed)
    settings = [{} for _ in range(n)]
    for name, dial in dials.items():
        for setting in settings:
            setting[name] = from_share(rng.random(), *dial)
    return settings
