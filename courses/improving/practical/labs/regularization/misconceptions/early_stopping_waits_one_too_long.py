"""
exercise = "early_stopping"
says.en = "You stop one epoch later than agreed. With a patience of 2, how many epochs in a row without a new lowest cost does it take?"
says.ja = "約束より 1 エポック遅くやめています。patience が 2 なら、最低記録を更新しないエポックが、何回続いたときにやめるのでしょうか?"
"""


def early_stopping(costs, patience):
    best, waited = 0, 0
    for epoch in range(1, len(costs)):
        if costs[epoch] < costs[best]:
            best, waited = epoch, 0
        else:
            waited += 1
        if waited > patience:
            return best, epoch
    return best, len(costs) - 1
