"""
exercise = "corrected"
says.en = "The average comes back as it was. For large t that goes unnoticed; look at the very first value. By what is it multiplied in the average?"
says.ja = "平均がそのまま返ってきます。t が大きければ気づきませんが、最初の値に注目してください。その平均の中では、最初の値に何が掛かっているでしょうか?"
"""


def corrected(average, beta, t):
    return dict(average)
