"""
exercise = "zoom"
says.en = "The margin is added to the values themselves. For a learning rate of 0.001 that is a hundred times its size, for 50 it is nothing. What is the margin a share of?"
says.ja = "余白を、値そのものに足しています。0.001 の学習率にとっては 100 倍もの大きさで、50 にとっては無いのと同じです。余白は、何に対する割合でしょうか?"
"""


def zoom(dials, settings, scores, keep, margin):
    best = np.argsort(scores)[::-1][:keep]
    closer = {}
    for name, (_, _, scale) in dials.items():
        values = [settings[i][name] for i in best]
        closer[name] = (min(values) - margin, max(values) + margin, scale)
    return closer
