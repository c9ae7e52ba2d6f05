"""
exercise = "update_parameters"
says.en = "The parameters that were handed in have moved along with yours. Either the step was written into the dictionary of the caller, or `-=` wrote into its arrays; copying a dictionary copies only the names. Whoever wants to try another learning rate from the same start has lost the start. Which lines make a new dictionary and new arrays?"
says.ja = "渡されたパラメータまで一緒に動いています。呼び出し元の辞書に書き込んだか、`-=` で中の配列に書き込んだかのどちらかです。辞書をコピーしても、コピーされるのは名前だけです。これでは、同じ出発点から別の学習率を試そうとしても、出発点がもうありません。新しい辞書と新しい配列を作るのは、どの行でしょうか?"
"""


def update_parameters(parameters, grads, learning_rate):
    updated = dict(parameters)
    for name in updated:
        updated[name] -= learning_rate * grads["d" + name]
    return updated
