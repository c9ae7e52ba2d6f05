"""
exercise = "random_settings"
says.en = "You draw evenly from low to high on every dial, so that nearly all learning rates are large ones. Which of your own functions knows the scales?"
says.ja = "どのつまみも、low から high まで一様に引いています。これでは、学習率のほとんどが大きい値になってしまいます。目盛りのことを知っているのは、あなたが書いたどの関数でしょうか?"
"""


def random_settings(dials, n, seed):
    rng = np.random.default_rng(seed)
    settings = []
    for _ in range(n):
        settings.append({name: low + rng.random() * (high - low) for name, (low, high, _) in dials.items()})
    return settings
