"""
exercise = "corrected"
says.en = "The numbers are right, but the average that was handed in has been corrected too, and would be corrected again at the next step. Which of the two has to stay as it is, so that the memory goes on?"
says.ja = "数は合っていますが、渡された平均まで直されています。次の一歩では、もう一度直されてしまいます。記憶を続けていくためには、どちらを元のままにしておくべきでしょうか?"
"""


def corrected(average, beta, t):
    for name in average:
        average[name] /= 1 - beta**t
    return average
