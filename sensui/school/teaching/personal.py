"""What a class keeps for its grades, and who had a hand in it."""

from ..accounts.models import User
from ..accounts.personal import Fate, Personal
from .reports.leaving import report_files, reports_forget


def _leave_reports(person: User) -> None:
    reports_forget(author=person)


PERSONAL = (
    Personal(model="teaching.Membership", field="person", fate=Fate.KEPT),
    Personal(model="teaching.Invitation", field="made_by", fate=Fate.FREED, secret=("digest",)),
    Personal(model="teaching.Extension", field="learner", fate=Fate.KEPT),
    Personal(model="teaching.Extension", field="given_by", fate=Fate.FREED),
    Personal(model="teaching.GradeSetting", field="learner", fate=Fate.KEPT),
    Personal(model="teaching.GradeSetting", field="set_by", fate=Fate.FREED),
    Personal(model="teaching.GradeChange", field="learner", fate=Fate.KEPT),
    Personal(model="teaching.GradeChange", field="changed_by", fate=Fate.FREED),
    Personal(
        model="teaching.Report",
        field="author",
        fate=Fate.KEPT,
        emptied={"size": 0, "pages": 0},
        files=report_files,
        leaving=_leave_reports,
    ),
    Personal(model="teaching.Review", field="reviewer", fate=Fate.KEPT),
    Personal(model="teaching.ReportTask", field="absent", fate=Fate.FREED),
    Personal(model="teaching.Regrade", field="made_by", fate=Fate.FREED),
    Personal(model="teaching.Regrade", field="decided_by", fate=Fate.FREED),
)
