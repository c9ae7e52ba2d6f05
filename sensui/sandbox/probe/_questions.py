"""What can be done here that should not be possible?"""

import os


def answer(ask: str) -> object:
    match ask:
        case "nothing":
            return True
        case "who":
            return os.getuid()
    return None
