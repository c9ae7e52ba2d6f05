"""
exercise = "moving_average"
says.en = "The result is right, but the average that was handed in has changed with it. Whoever kept it for a comparison finds other numbers in it. Which of your lines writes into the caller's arrays?"
says.ja = "戻り値は合っていますが、渡された平均まで書きかわっています。比べるために取っておいた人は、違う数を目にすることになります。呼び出し元の配列に書き込んでいるのは、どの行でしょうか?"
"""


def moving_average(average, new, beta):
    for name in average:
        average[name] *= beta
        average[name] += (1 - beta) * new[name]
    return average
