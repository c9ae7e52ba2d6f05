"""
exercise = "update_with_gd"
says.en = "Your loop makes up the names W1, b1, W2 and so on by itself, and finds nothing where the parameters are called otherwise. The dictionary knows its own names. What does a loop over it give you?"
says.ja = "W1、b1、W2 といった名前をループの中で自分で作っているので、パラメータの名前が違うと見つかりません。名前は、辞書が知っています。辞書についてのループでは、何が取り出されるでしょうか?"
"""


def update_with_gd(parameters, grads, learning_rate):
    updated = {}
    for l in range(1, len(parameters) // 2 + 1):
        updated[f"W{l}"] = parameters[f"W{l}"] - learning_rate * grads[f"dW{l}"]
        updated[f"b{l}"] = parameters[f"b{l}"] - learning_rate * grads[f"db{l}"]
    return updated
