"""
exercise = "stepped_rate"
says.en = "You count the epochs since the last drop, so the rate falls within the interval and jumps back up at its end. The remainder or the quotient: which one counts finished intervals?"
says.ja = "前に下がったときからのエポックを数えています。そのため、区間の中で下がり、終わりに元へ戻ってしまいます。終わった区間の数を表すのは、余りと商のどちらでしょうか?"
"""


def stepped_rate(initial_rate, epoch, factor, interval):
    return initial_rate * factor ** (epoch % interval)
