"""
exercise = "moving_average"
says.en = "Old and new are always weighed alike, whatever beta is. What would have to change in your formula if somebody wants a longer memory?"
says.ja = "beta が何であっても、古い値と新しい値が半々になっています。もっと長い記憶がほしいと言われたら、式のどこを変えることになるでしょうか?"
"""


def moving_average(average, new, beta):
    return {name: (average[name] + new[name]) / 2 for name in average}
