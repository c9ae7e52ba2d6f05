"""Long runs that somebody asked for."""

from ..accounts.personal import Personal

PERSONAL = (Personal(model="compute.Job", field="learner", with_=("lines", "points")),)
