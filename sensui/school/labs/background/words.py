"""What came of a run in the background, in the words its learner reads."""

from collections.abc import Mapping
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from sensui.kernels import KernelEnd

from ..kernels import happened
from .execution import Stop


def outcome_sentence(outcome: Mapping[str, Any]) -> str:
    """How far it came, and why it came no further."""
    cells, at = int(outcome.get("cells", 0)), int(outcome.get("done", 0)) + 1
    facts = {"at": at, "cells": cells, "error": outcome.get("error", "")}
    match outcome.get("stop"):
        case Stop.ERROR:
            return _("Cell %(at)d of %(cells)d ended with an error: %(error)s") % facts
        case Stop.TIME:
            return _("In cell %(at)d of %(cells)d the longest time of a run was over.") % facts
        case Stop.KERNEL:
            return f"{_('The run ended in cell %(at)d of %(cells)d.') % facts} {_why(outcome)}"
    return ngettext("%(cells)d cell was run.", "All %(cells)d cells were run.", cells) % facts


def _why(outcome: Mapping[str, Any]) -> str:
    end = outcome.get("kernel", "")
    return happened(KernelEnd(end)) if end in list(KernelEnd) else _("The kernel was not heard of any more.")
