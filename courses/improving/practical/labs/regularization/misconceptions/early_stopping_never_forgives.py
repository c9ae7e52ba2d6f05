"""
exercise = "early_stopping"
says.en = "You count all the epochs without a new lowest cost since the beginning, also those that were followed by something better. What happens to the waiting when the cost reaches a new low?"
says.ja = "最低記録を更新しなかったエポックを、最初からすべて数えています。そのあとに良くなったものまで含まれています。コストが新しい最低値になったとき、待っていた回数はどうなるべきでしょうか?"
"""


def early_stopping(costs, patience):
    best, waited = 0, 0
    for epoch in range(1, len(costs)):
        if costs[epoch] < costs[best]:
            best = epoch
        else:
            waited += 1
        if waited == patience:
            return best, epoch
    return best, len(costs) - 1
