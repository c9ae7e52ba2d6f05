"""
exercise = "compute_cost"
says.en = "Your price is the squared difference. Behind a sigmoid it hardly pushes the answers that are most wrong. Which loss has this course used since the first neuron?"
says.ja = "差の 2 乗を値段にしています。シグモイドの後ろでは、いちばん間違っている答えほど、ほとんど押されません。このコースが最初のニューロンから使ってきた損失は、どれでしょうか?"
"""


def compute_cost(AL, Y):
    return np.mean((AL - Y) ** 2)
