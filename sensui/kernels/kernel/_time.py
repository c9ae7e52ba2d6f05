"""The end of a run that has computed for too long: an exception in the learner's code, and the kernel goes on."""

import signal
from types import FrameType


class TimeIsUp(KeyboardInterrupt):
    """This cell has used all the processor time that one run may use."""

    def __init__(self) -> None:
        super().__init__(
            "this cell has computed for as long as one run may; everything before it is still there. | "
            "このセルは、1 回の実行に許された計算時間を使い切りました。それまでの結果は残っています。"
        )


def end_a_run_when_told(number: int, frame: FrameType | None) -> None:
    # Between two runs ipykernel ignores SIGINT; then there is nothing to end.
    if signal.getsignal(signal.SIGINT) is not signal.SIG_IGN:
        raise TimeIsUp
