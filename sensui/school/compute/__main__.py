"""The worker process of a school: works until its standard input ends."""

import os
import signal
import sys

GRACE_SECONDS = 1.0


def main() -> None:
    import django

    django.setup()
    from .process import LONG_LETTER, SHORT_LETTER
    from .worker import Worker

    worker = Worker().start()
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        while letters := os.read(sys.stdin.fileno(), 64):
            for letter in (SHORT_LETTER, LONG_LETTER):
                if letter in letters:
                    worker.wake(letter == LONG_LETTER)
    except KeyboardInterrupt:
        pass
    worker.stop(grace_seconds=GRACE_SECONDS)
    # A handler may be in the middle of something that listens to nobody.
    os._exit(0)


if __name__ == "__main__":
    main()
