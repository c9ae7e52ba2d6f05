import os

for number in range(8):
    with open(f"/tmp/{number}", "wb") as file:
        file.write(bytes(4 << 20))
print("32 MiB have been written")
