"""
exercise = "corrected"
says.en = "After the correction the average is even smaller. It was too small, since it began at zero. What has to be done with a share below 1 to undo it?"
says.ja = "直したあとの平均が、さらに小さくなっています。0 から始めたために、もともと小さすぎたのです。1 より小さい割合が掛かったものを元に戻すには、どうすればよいでしょうか?"
"""


def corrected(average, beta, t):
    return {name: average[name] * (1 - beta**t) for name in average}
