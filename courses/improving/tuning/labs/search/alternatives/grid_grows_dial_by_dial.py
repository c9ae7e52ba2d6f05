"""
exercise = "grid_settings"
note = { en = "Each dial multiplies the settings so far.", ja = "つまみを 1 つ加えるたびに、それまでの設定を枝分かれさせます。" }
"""


def grid_settings(dials, k):
    settings = [{}]
    for name, dial in dials.items():
        ladder = [from_share(share, *dial) for share in np.linspace(0, 1, k)]
        settings = [{**setting, name: value} for setting in settings for value in ladder]
    return settings
