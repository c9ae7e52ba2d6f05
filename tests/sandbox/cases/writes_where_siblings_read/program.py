import os
import sys

import numpy


def attack(clues):
    places = ["/", "/dev", "/etc", "/usr/lib", "/sensui", "/var/tmp", "/run", sys.prefix, os.path.dirname(numpy.__file__)]
    left = []
    for place in places:
        try:
            with open(os.path.join(place, "left-behind"), "w") as file:
                file.write("for you")
            left.append(place)
        except OSError:
            pass
    return left
