"""
exercise = "update_with_momentum"
says.en = "You took the step with the old v, before today's gradient had come in. The very first step would be zero. In which order do averaging and stepping follow each other?"
says.ja = "今回の勾配が入る前の、古い v で一歩進んでいます。これでは最初の一歩が 0 になります。平均を取ることと進むことは、どちらが先でしょうか?"
"""


def update_with_momentum(parameters, grads, v, learning_rate, beta=0.9):
    return update_with_gd(parameters, v, learning_rate), moving_average(v, grads, beta)
