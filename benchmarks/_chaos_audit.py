"""What a school that was killed had promised, and what came of it."""

import time

LEARNERS = 5
AUDIT = """
CREATE TABLE chaos_graded (submission bigint);
CREATE FUNCTION chaos_note() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN INSERT INTO chaos_graded VALUES (NEW.id); RETURN NEW; END $$;
CREATE TRIGGER chaos_note AFTER UPDATE ON labs_submission
FOR EACH ROW WHEN (NEW.state = 'graded') EXECUTE FUNCTION chaos_note();
"""
WRONG = (
    "lost",
    "not graded",
    "not graded once",
    "doubly numbered",
    "runs not paid once",
    "ledger faults",
    "held at the end",
)
"""what an audit must not find"""


def prepare() -> None:
    """People with credits, a price, and a note of each time something is graded."""
    from django.db import connection

    from sensui.school.accounts.models import User
    from sensui.school.compute.credits.operators import price_set
    from sensui.school.compute.credits.services import credits_grant

    with connection.cursor() as cursor:
        cursor.execute(AUDIT)
    price_set(machine="cpu", credits=10)
    for number in range(LEARNERS):
        person = User.objects.create(username=f"chaos-{number}")
        credits_grant(learner=person, amount=10**9, key=person.username)


def settle(seconds: float) -> float:
    """Wait until nothing is left to do; how long that took."""
    from sensui.school.compute.models import Job
    from sensui.school.compute.patience import patiently

    began = time.monotonic()
    while patiently(Job.objects.filter(state__in=["queued", "running"]).exists):
        if time.monotonic() - began > seconds:
            left = list(
                Job.objects.filter(state__in=["queued", "running"]).values("kind", "state", "attempt")[:5]
            )
            raise SystemExit(f"after {seconds:.0f} s there is still something to do: {left}")
        time.sleep(0.1)
    return time.monotonic() - began


def recoveries(killed: list[tuple[str, float]]) -> dict[str, list[float]]:
    """From each death, how long until something that was handed in after it was judged."""
    from sensui.school.compute.models import Job

    rows = Job.objects.filter(kind="labs.grade", state="done").values_list("queued_at", "finished_at")
    judged = [(queued.timestamp(), finished.timestamp()) for queued, finished in rows]
    found: dict[str, list[float]] = {}
    for what, at in killed:
        after = [finished - at for queued, finished in judged if queued > at]
        if after:
            found.setdefault(what, []).append(min(after))
    return found


def audit(accepted: list[int], asked: list[str]) -> dict[str, object]:
    """What was promised, and what came of it."""
    from django.db import connection
    from django.db.models import Count

    from sensui.school.compute.credits.models import Account, Movement
    from sensui.school.compute.credits.services import ledger_faults
    from sensui.school.compute.models import Job
    from sensui.school.labs.models import Submission

    rows = {row.attempt: row for row in Submission.objects.all()}
    with connection.cursor() as cursor:
        cursor.execute("SELECT submission, count(*) FROM chaos_graded GROUP BY submission")
        times = dict(cursor.fetchall())
    states = dict(Job.objects.values_list("state").annotate(Count("pk")).order_by())
    settled = Movement.objects.filter(reason="settle").values("job").annotate(times=Count("pk"))
    paid = {str(row["job"]): row["times"] for row in settled.order_by()}
    held = Account.objects.filter(name="held").values_list("balance", flat=True).first()
    return {
        "accepted": len(accepted),
        "lost": [one for one in accepted if one not in rows],
        "not graded": [one for one in accepted if one in rows and rows[one].state != "graded"],
        "not graded once": [pk for pk in (row.pk for row in rows.values()) if times.get(pk, 0) != 1],
        "doubly numbered": len(accepted) - len(set(accepted)),
        "runs asked for": len(asked),
        "runs not paid once": [one for one in asked if paid.get(one, 0) != 1],
        "jobs": states,
        "more than one attempt": Job.objects.filter(attempt__gt=1).count(),
        "ledger faults": ledger_faults(),
        "held at the end": held,
    }
