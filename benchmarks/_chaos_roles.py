"""Who is killed: `python benchmarks/_chaos_roles.py school|worker …`, the school as it is, and a kind of run that costs credits."""

import sys
import time
from dataclasses import replace

PRICE_PER_HOUR = 3600
STEPS, STEP_SECONDS = 6, 0.1


def paid_runs() -> None:
    """A kind of run with checkpoints whose time costs something, in a school that counts credits."""
    from django.conf import settings

    from sensui.school.compute.registry import job, kinds

    settings.OPTIONS = replace(settings.OPTIONS, token_entry=False)
    kinds()

    @job("chaos.count", title="Count", attempts=1000, is_long=True, machine="cpu", longest_seconds=60)
    def count(run):
        begin = (run.checkpoint or {"at": 0})["at"]
        for step in range(begin, STEPS):
            time.sleep(STEP_SECONDS)
            run.point("steps", step, run.attempt)
            run.save({"at": step + 1})
        return {"began": begin}


def main(role: str, *arguments: str) -> None:
    if role == "school":
        from sensui.cli import main as sensui
        from sensui.school import limits

        # One person hands in here what a class would.
        limits.count = lambda *_, **__: None
        sensui(["serve", "--no-open", "--lang", "en", *arguments])
        return
    import django

    django.setup()
    paid_runs()
    from sensui.school.compute.foreground import work_until_stopped

    work_until_stopped()


if __name__ == "__main__":
    main(*sys.argv[1:])
