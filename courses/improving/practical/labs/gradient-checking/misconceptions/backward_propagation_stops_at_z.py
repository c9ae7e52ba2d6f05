"""
exercise = "backward_propagation"
says.en = "You have arrived at z, one step before theta. When theta is nudged, z does not move by the same amount. By how many times as much does it move?"
says.ja = "z のところまでは来ていますが、theta まではあと一段あります。theta をつついたとき、z は同じだけ動くわけではありません。z は theta の何倍動くでしょうか?"
"""


def backward_propagation(x, theta):
    return 1 / (1 + np.exp(-theta * x)) - 1
