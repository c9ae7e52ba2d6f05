"""Long runs that somebody asked for, and what they paid for them: the ledger keeps its balance, and no name."""

from ..accounts.personal import Fate, Personal

PERSONAL = (
    Personal(model="compute.Job", field="learner", with_=("lines", "points")),
    Personal(model="compute.Account", field="learner", fate=Fate.FREED),
)
