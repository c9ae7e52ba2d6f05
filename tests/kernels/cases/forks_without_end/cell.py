import os, time

for number in range(1000):
    if os.fork() == 0:
        time.sleep(60)
        os._exit(0)
print("a thousand processes")
