"""Certificates: the name goes with its account, and what was revoked stays revoked.

What was given out as a file stays true: it is verified by its signature, without a row.
"""

from ..accounts.models import User
from ..accounts.personal import Fate, Personal
from .paper import pdf_forget


def _forget_papers(person: User) -> None:
    for certificate in person.certificates.all():
        pdf_forget(certificate)


PERSONAL = (
    Personal(
        model="certificates.Certificate",
        field="learner",
        fate=Fate.FREED,
        emptied={"holder": "", "document": ""},
        leaving=_forget_papers,
    ),
)
