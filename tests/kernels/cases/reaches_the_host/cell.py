import socket

with socket.socket(socket.AF_UNIX) as connection:
    connection.connect(WORLD["host"])
print("connected to the host")
