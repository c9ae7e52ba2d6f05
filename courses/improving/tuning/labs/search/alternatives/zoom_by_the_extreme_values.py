"""
exercise = "zoom"
note = { en = "Lowest and highest value first; the scales keep their order.", ja = "先に最小値と最大値を求めます。目盛りは、大小の順を変えません。" }
"""


def zoom(dials, settings, scores, keep, margin):
    ranked = sorted(range(len(scores)), key=lambda i: -scores[i])[:keep]
    closer = {}
    for name, dial in dials.items():
        values = sorted(settings[i][name] for i in ranked)
        low = from_share(to_share(values[0], *dial) - margin, *dial)
        high = from_share(to_share(values[-1], *dial) + margin, *dial)
        closer[name] = (low, high, dial[2])
    return closer
