"""Run one cell as a plain Jupyter would, in this folder, and print what it printed, or why there was no kernel."""

import sys

import nbformat
from nbclient import NotebookClient

from sensui.kernels import KernelUnavailable

cell = nbformat.v4.new_code_cell(sys.argv[1])
notebook = nbformat.v4.new_notebook(cells=[cell])
try:
    NotebookClient(notebook, kernel_name="sensui", resources={"metadata": {"path": "."}}).execute()
except KernelUnavailable as error:
    print(error)
else:
    print("".join(output.get("text", "") for output in cell.outputs), end="")
