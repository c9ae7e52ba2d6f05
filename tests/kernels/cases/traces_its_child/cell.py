import ctypes, os

PTRACE_ATTACH = 16
print(ctypes.CDLL(None).ptrace(PTRACE_ATTACH, os.getppid(), 0, 0))
