"""
exercise = "early_stopping"
says.en = "The first of your two numbers is a cost and not an epoch. To get the parameters back, one has to know when they were there. What is the place of this cost in the list?"
says.ja = "2 つの数の 1 つ目が、エポックではなくコストになっています。パラメータを取り出すには、それがいつのものかがわからなければなりません。そのコストは、リストの何番目にあるでしょうか?"
"""


def early_stopping(costs, patience):
    best, waited = 0, 0
    for epoch in range(1, len(costs)):
        if costs[epoch] < costs[best]:
            best, waited = epoch, 0
        else:
            waited += 1
        if waited == patience:
            return costs[best], epoch
    return costs[best], len(costs) - 1
