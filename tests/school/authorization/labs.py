"""Labs: addresses of a lab mean one's own notebook; those with a notebook's id open for its owner only."""

from .entries import own, signed_in, with_token
from .things import (
    LAB,
    a_notebook,
    a_revision,
    a_submission,
    an_executed_notebook,
    an_opened_lab,
    its_kernel,
    its_running_kernel,
    learners_notebook,
)

JSON = "application/json"
KERNEL = "jupyter/<uuid:notebook>/api/"
mine = signed_in().at(learners_notebook)

ENTRIES = {
    "labs:lab": mine,
    "labs:studio": mine,
    "labs:notebook": signed_in().at(**LAB, level="standard", lang="en"),
    "labs:sheet": signed_in().at(**LAB),
    "labs:sheet-file": signed_in().at(**LAB, form="ods"),
    "labs:submit": mine.post(),
    "labs:verdict": own(a_submission),
    "labs:again": own(a_submission).post(),
    "labs:background-start": mine.post(),
    "labs:background": own(an_executed_notebook),
    "labs:background-outputs": own(an_executed_notebook).post(),
    "labs:background-notebook": own(an_executed_notebook),
    "labs:api-background": own(an_opened_lab).post(JSON),
    "labs:add-file": mine.post(),
    "labs:remove-file": mine.post(name="photo.jpg"),
    "labs:api-notebook": mine,
    "labs:api-leave": own(an_opened_lab).post(JSON),
    "labs:api-merge": mine.post(JSON),
    "labs:api-level": own(an_opened_lab).post(JSON),
    "labs:api-check": own(an_opened_lab).post(JSON, exercise="mean"),
    "labs:api-submit": own(an_opened_lab).post(JSON),
    "labs:api-submission": own(a_submission),
    "labs:api-kernel": own(an_opened_lab),
    "labs:api-revisions": own(an_opened_lab),
    "labs:api-revision": own(a_revision),
    "labs:api-diff": own(a_revision),
    "labs:api-restore": own(a_revision).post(JSON),
    "labs:api-download-notebook": mine,
    "labs:api-download-program": mine,
    "labs:api-upload": mine.post(JSON),
    "labs:elsewhere": with_token(),
    "labs:elsewhere-check": with_token().post(JSON),
    "labs:elsewhere-submit": with_token().post(JSON),
    "labs:elsewhere-submission": with_token().at(**LAB, attempt=1),
    f"{KERNEL}kernelspecs": own(a_notebook),
    f"{KERNEL}status": own(a_notebook),
    f"{KERNEL}kernels": (own(a_notebook), own(a_notebook).post(JSON)),
    f"{KERNEL}kernels/<uuid:kernel>": (own(its_kernel), own(its_running_kernel).by("delete")),
    f"{KERNEL}kernels/<uuid:kernel>/interrupt": own(its_running_kernel).post(JSON),
    f"{KERNEL}kernels/<uuid:kernel>/restart": own(its_running_kernel).post(JSON),
    f"{KERNEL}sessions": (own(a_notebook), own(a_notebook).post(JSON)),
    f"{KERNEL}sessions/<uuid:session>": (own(its_kernel), own(its_running_kernel).by("delete")),
}
