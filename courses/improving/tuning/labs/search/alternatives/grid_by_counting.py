"""
exercise = "grid_settings"
note = { en = "The number of a setting, written with k digits.", ja = "設定の番号を、k 進法の数字として読みます。" }
"""


def grid_settings(dials, k):
    settings = []
    for number in range(k ** len(dials)):
        setting = {}
        for place, (name, dial) in enumerate(dials.items()):
            digit = number // k ** (len(dials) - 1 - place) % k
            setting[name] = from_share(digit / (k - 1), *dial)
        settings.append(setting)
    return settings
