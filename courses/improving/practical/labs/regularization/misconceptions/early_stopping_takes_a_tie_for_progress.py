r"""
exercise = "early_stopping"
says.en = "A cost that only equals the best one counts as progress with you, so on a flat stretch training never stops. What does \"lower\" say about equal numbers?"
says.ja = "一番良いコストと等しいだけでも、良くなったと数えています。これでは、平らなところで学習がいつまでも終わりません。「より低い」と言うとき、等しい数は含まれるでしょうか?"
"""


def early_stopping(costs, patience):
    best, waited = 0, 0
    for epoch in range(1, len(costs)):
        if costs[epoch] <= costs[best]:
            best, waited = epoch, 0
        else:
            waited += 1
        if waited == patience:
            return best, epoch
    return best, len(costs) - 1
