"""
exercise = "from_share"
says.en = "All three scales give the same result: you always go evenly from low to high. Which values would lie at half of the way if each step multiplied by the same factor?"
says.ja = "3 つの目盛りが、どれも同じ結果になっています。いつも low から high まで一様に進んでいるからです。一歩ごとに同じ倍率を掛けて進むなら、真ん中にはどんな値があるでしょうか?"
"""


def from_share(share, low, high, scale):
    return low + share * (high - low)
