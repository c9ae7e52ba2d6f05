"""Certificates: what was signed and given out stays true; the school forgets whose account it was."""

from ..accounts.personal import Fate, Personal

PERSONAL = (Personal(model="certificates.Certificate", field="learner", fate=Fate.FREED),)
