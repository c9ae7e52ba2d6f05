import os
import signal
import time


def attack(clues):
    os.kill(os.getpid(), signal.SIGSTOP)
    time.sleep(1 << 20)
