"""The kernel of a notebook, in the words its learner reads: how it is, how it ended, what to do."""

from typing import Any, Literal

from django.utils.translation import gettext as _

from sensui.course import Lang
from sensui.kernels import KernelEnd, KernelFacts, KernelState

from ..catalog.library import library
from ..rendering import text_of
from ..tags import page_language
from .homes import home_name
from .live import GaveWay, NoRoom, Owner, runtime
from .models import Notebook

NONE = "none"


def owner_of(notebook: Notebook, profile: Literal["numpy", "torch", "keras"]) -> Owner:
    """Whose kernel it is. Each learner has one home for all notebooks, and no other learner's."""
    return Owner(
        notebook=notebook.pk,
        home=home_name(notebook.learner_id),
        profile=profile,
        lang=Lang(notebook.lang),
    )


def kernel_facts(notebook: Notebook) -> KernelFacts | None:
    """How the notebook's kernel is; None when it has none, or none that is known any more."""
    if not notebook.kernel:
        return None
    if runtime().hub.gave_way(notebook.pk):
        return KernelFacts(state=KernelState.ENDED, end=KernelEnd.GIVEN_BACK)
    return runtime().wait(runtime().hub.facts(notebook.kernel))


def kernel_running(notebook: Notebook) -> dict[str, str]:
    """The cells that run, with their requests."""
    return runtime().wait(runtime().hub.running(notebook.pk)) if notebook.kernel else {}


def kernel_to_json(notebook: Notebook) -> dict[str, Any]:
    """The kernel as the page shows it."""
    facts = kernel_facts(notebook)
    if facts is None:
        return {"state": NONE, "sentence": _gone(notebook) if notebook.kernel else ""}
    gave_way = runtime().hub.gave_way(notebook.pk)
    return {
        "state": facts.state.value,
        "end": facts.end.value if facts.end else None,
        "sentence": _gave_way(gave_way) if gave_way else sentence_of(facts),
        "memory_bytes": facts.memory_bytes,
        "cpu_seconds": facts.cpu_seconds,
    }


def sentence_of(facts: KernelFacts) -> str:
    """What happened to the kernel and what to do; empty while all is well."""
    is_alive = facts.state is not KernelState.ENDED
    if facts.end is None or (is_alive and facts.end is KernelEnd.RESTARTED):
        return ""
    return f"{happened(facts.end)} {_anew() if is_alive else _again()}"


def happened(end: KernelEnd) -> str:
    """How a kernel ended."""
    match end:
        case KernelEnd.OUT_OF_MEMORY:
            return _("The kernel needed more memory than it may use, and was ended.")
        case KernelEnd.KILLED:
            return _("The kernel was ended from outside the school.")
        case KernelEnd.CRASHED:
            return _("The kernel crashed.")
        case KernelEnd.OUT_OF_TIME:
            return _("A cell computed for longer than it may, and its kernel was ended.")
        case KernelEnd.GIVEN_BACK:
            return _("Nobody had used the kernel for a while, so its memory was given back.")
        case KernelEnd.STOPPED:
            return _("The kernel was stopped.")
        case KernelEnd.RESTARTED:
            return _("The kernel was restarted.")


def _again() -> str:
    return _(
        "Your notebook is saved as it is; only the variables are gone. Restart, and run the cells from the top."
    )


def _anew() -> str:
    return _("Your notebook is saved as it is; only the variables are gone. Run the cells from the top.")


def _gave_way(why: GaveWay) -> str:
    happened = _(
        "All %(most)d kernels of the school were in use, so this one, idle for long, was given back."
    )
    if why.is_own:
        happened = _(
            "At most %(most)d of your kernels may run at once. You opened one more, so this one, idle the longest, was given back."
        )
    return f"{happened % {'most': why.most}} {_again()}"


def no_room(error: NoRoom) -> str:
    """Why no kernel can be had just now, and what to do."""
    if not error.computing:
        sentence = _(
            "All %(most)d kernels of the school are in use. Try again in a few minutes; until then you can write and "
            "check your answers without one."
        )
        return sentence % {"most": error.most}
    sentence = _(
        "At most %(most)d of your kernels may run at once, and all of them are computing: %(labs)s. Wait for one of them or "
        "interrupt it, then start this kernel."
    )
    return sentence % {"most": error.most, "labs": ", ".join(_labs(error))}


def _labs(error: NoRoom) -> list[str]:
    paths = Notebook.objects.filter(pk__in=error.computing).values_list("item__path", flat=True)
    things = library().things
    lang = page_language()
    return sorted(text_of(things[path].title.in_(lang), lang) for path in paths if path in things)


def _gone(notebook: Notebook) -> str:
    gone = _("The kernel is gone: the school was closed since, or the kernel was given back.")
    if runtime().hub.is_lost(notebook.pk):
        gone = _("What runs the kernels has stopped, and this kernel with it.")
    return f"{gone} {_again()}"
