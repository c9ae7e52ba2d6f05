"""The process that holds the kernels: a jupyter_server on a Unix socket, with nothing in it but kernels.

`python -m sensui.kernels.host` reads one line of JSON and then waits for its standard input to end: that is how it knows that
whoever started it is gone.
"""
