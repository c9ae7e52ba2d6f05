import socket

with socket.create_connection(("127.0.0.1", WORLD["port"]), timeout=2) as connection:
    print("connected to", connection.getpeername())
