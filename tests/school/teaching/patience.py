"""How properties are tried where other programs use the machine too: as often as ever, and without a clock."""

from hypothesis import HealthCheck, settings

PATIENT = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
