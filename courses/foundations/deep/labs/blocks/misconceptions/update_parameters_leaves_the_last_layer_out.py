"""
exercise = "update_parameters"
says.en = "The last layer is missing from your result. A range ends before its second number. How many layers belong to your dictionary, and which numbers does your loop give?"
says.ja = "結果に最後の層がありません。range は、2 つ目の数の手前で終わります。辞書には層がいくつ入っていて、ループはどの番号を回るでしょうか?"
"""


def update_parameters(parameters, grads, learning_rate):
    updated = {}
    for l in range(1, len(parameters) // 2):
        updated[f"W{l}"] = parameters[f"W{l}"] - learning_rate * grads[f"dW{l}"]
        updated[f"b{l}"] = parameters[f"b{l}"] - learning_rate * grads[f"db{l}"]
    return updated
