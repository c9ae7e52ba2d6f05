"""
exercise = "initialize_zeros"
says.en = "Your loop makes up the names W1, b1, W2 and so on by itself, and finds nothing where the parameters are called otherwise. The dictionary knows its own names. What does a loop over it give you?"
says.ja = "W1、b1、W2 といった名前をループの中で自分で作っているので、パラメータの名前が違うと見つかりません。名前は、辞書が知っています。辞書についてのループでは、何が取り出されるでしょうか?"
"""


def initialize_zeros(parameters):
    zeros = {}
    for l in range(1, len(parameters) // 2 + 1):
        zeros[f"dW{l}"] = np.zeros(parameters[f"W{l}"].shape)
        zeros[f"db{l}"] = np.zeros(parameters[f"b{l}"].shape)
    return zeros
