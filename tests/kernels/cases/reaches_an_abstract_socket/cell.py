import socket

with socket.socket(socket.AF_UNIX) as connection:
    connection.connect("\0" + WORLD["abstract"])
print("connected to an abstract socket")
