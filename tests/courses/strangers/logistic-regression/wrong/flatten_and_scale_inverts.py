"""
at_fault = ["flatten_and_scale"]
says = ["one minus what it should be"]
"""

def flatten_and_scale(pictures):
    return 1 - pictures.reshape(len(pictures), -1).T / 255
