"""
exercise = "zoom"
says.en = "Your box is given in shares of the old one. The next search will take low and high for values of the dial. How do you come back from a share to a value?"
says.ja = "箱の端が、古い箱での割合のままです。次の探索は、low と high をつまみの値だと思って使います。割合から値に戻すには、どうすればよいでしょうか?"
"""


def zoom(dials, settings, scores, keep, margin):
    best = np.argsort(scores)[::-1][:keep]
    closer = {}
    for name, (low, high, scale) in dials.items():
        shares = [to_share(settings[i][name], low, high, scale) for i in best]
        ends = np.array([min(shares) - margin, max(shares) + margin])
        closer[name] = (*ends, scale)
    return closer
