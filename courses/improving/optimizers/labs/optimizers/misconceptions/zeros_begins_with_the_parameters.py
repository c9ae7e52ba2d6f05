"""
exercise = "initialize_zeros"
says.en = "Your averages begin with the parameters themselves. The first gradients would then be mixed with numbers that are no gradients at all. What does an average hold before anything has come in?"
says.ja = "平均が、パラメータの値から始まっています。これでは最初の勾配が、勾配ではない数と混ざってしまいます。まだ何も来ていないとき、平均には何が入っているべきでしょうか?"
"""


def initialize_zeros(parameters):
    return {"d" + name: parameters[name].copy() for name in parameters}
