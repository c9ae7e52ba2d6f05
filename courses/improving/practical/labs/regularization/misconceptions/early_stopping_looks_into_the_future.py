"""
exercise = "early_stopping"
says.en = "You found the lowest cost of the whole list. In real training, the later costs do not exist yet when you have to decide, and training might have stopped long before. What do you know at epoch 7?"
says.ja = "リスト全体で一番低いコストを見つけています。実際の学習では、やめるかどうかを決める時点で、そのあとのコストはまだ存在しません。ずっと前にやめていたかもしれないのです。7 エポック目に、あなたは何を知っているでしょうか?"
"""


def early_stopping(costs, patience):
    best = int(np.argmin(costs))
    return best, min(best + patience, len(costs) - 1)
