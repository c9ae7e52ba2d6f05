"""
exercise = "early_stopping"
says.en = "You keep the parameters of the epoch at which you stop. By then, the cost has been worse for as long as your patience lasted. Whose parameters were worth keeping?"
says.ja = "やめたエポックのパラメータを取っておくことになっています。その時点では、忍耐が続いた間ずっと、コストは悪いままです。取っておく値打ちがあるのは、どのエポックのパラメータでしょうか?"
"""


def early_stopping(costs, patience):
    best, waited = 0, 0
    for epoch in range(1, len(costs)):
        if costs[epoch] < costs[best]:
            best, waited = epoch, 0
        else:
            waited += 1
        if waited == patience:
            return epoch, epoch
    return len(costs) - 1, len(costs) - 1
