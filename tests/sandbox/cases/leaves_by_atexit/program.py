import atexit
import os
import threading
import time


def attack(clues):
    atexit.register(time.sleep, 60)
    threading.Thread(target=time.sleep, args=(60,)).start()
    os.register_at_fork(before=lambda: time.sleep(60))
