"""
exercise = "early_stopping"
says.en = "You compare each cost with the one just before. After a sharp rise, a cost may fall for many epochs and still be far above the best one. With what must a new cost be compared?"
says.ja = "それぞれのコストを、1 つ前のコストと比べています。急に上がったあとなら、何エポックも下がり続けていても、一番良いコストよりはるかに上かもしれません。新しいコストは、何と比べるべきでしょうか?"
"""


def early_stopping(costs, patience):
    best, waited = 0, 0
    for epoch in range(1, len(costs)):
        if costs[epoch] < costs[epoch - 1]:
            best, waited = epoch, 0
        else:
            waited += 1
        if waited == patience:
            return best, epoch
    return best, len(costs) - 1
