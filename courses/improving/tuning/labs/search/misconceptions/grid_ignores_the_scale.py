"""
exercise = "grid_settings"
says.en = "Your values are evenly spaced from low to high on every dial, so that of five learning rates four lie in the highest power of ten. On which scale should the steps be equal?"
says.ja = "どのつまみでも、値が low から high まで等間隔です。これでは、5 つの学習率のうち 4 つが、一番上の桁に入ってしまいます。間隔は、どの目盛りの上で等しければよいのでしょうか?"
"""


def grid_settings(dials, k):
    ladders = [np.linspace(low, high, k) for low, high, _ in dials.values()]
    return [dict(zip(dials, values)) for values in itertools.product(*ladders)]
