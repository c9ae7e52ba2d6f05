"""
exercise = "sigmoid"
note = { en = "tanh, lifted and halved, never overflows.", ja = "tanh を持ち上げて半分にします。オーバーフローしません。" }
"""


def sigmoid(z):
    return 0.5 * (1 + np.tanh(0.5 * z))
