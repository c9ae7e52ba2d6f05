"""Jupyter's REST calls, as far as its page needs them, for one kernel: that of the learner's own notebook.

The kernel goes by the notebook's own id. Which kernel that is, the school alone knows; no address can name another.
"""

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import wraps
from typing import Any
from uuid import UUID

from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from sensui.kernels import HostGone, KernelFacts, KernelsError, KernelState, KernelUnavailable, NoSuchKernel

from ..catalog.library import library
from .kernels import kernel_facts, no_room, owner_of
from .live import NoRoom, runtime
from .models import Notebook
from .saving import kernel_keep

SPEC = "sensui"
_STATES = {KernelState.ENDED: "dead"}
View = Callable[..., HttpResponse]


def of_owner(*methods: str) -> Callable[[View], View]:
    """A call about a notebook of the signed-in learner; for everybody else there is no such notebook."""

    def decorate(view: View) -> View:
        @login_not_required
        @require_http_methods(methods)
        @wraps(view)
        def guarded(request: HttpRequest, notebook: UUID, **more: UUID) -> HttpResponse:
            if not request.user.is_authenticated:
                return _refused(
                    _("You are no longer signed in. Open the school again; nothing is lost."), 401
                )
            row = own_notebook(request.user.pk, notebook)
            if row is None or any(named != row.pk for named in more.values()):
                return _refused(_("There is no such page"), 404)
            try:
                return view(request, row)
            except KernelsError as error:
                return _refused(*_words_of(error))

        return guarded

    return decorate


def own_notebook(learner: int, notebook: UUID) -> Notebook | None:
    """A notebook, if it is this learner's and its lab is still there."""
    rows = Notebook.objects.filter(pk=notebook, learner=learner).select_related("item", "learner")
    row = rows.first()
    return row if row and row.item.path in library().things else None


def _words_of(error: KernelsError) -> tuple[str, int]:
    match error:
        case NoSuchKernel():
            return _("The kernel is gone: the school was closed since, or the kernel was given back."), 404
        case HostGone():
            return _("What runs the kernels has stopped. Restart the kernel: it is started again."), 503
        case KernelUnavailable():
            words = _("No kernel can be started on this computer: %(reason)s %(fix)s")
            return words % {"reason": error.reason, "fix": error.fix}, 503
        case NoRoom():
            return no_room(error), 503
    return str(error), 503


@of_owner("GET")
def kernelspecs(request: HttpRequest, notebook: Notebook) -> HttpResponse:
    spec = {"argv": [], "display_name": "Sensui", "language": "python", "metadata": {}, "env": {}}
    found = {"name": SPEC, "spec": spec, "resources": {}}
    return JsonResponse({"default": SPEC, "kernelspecs": {SPEC: found}})


@of_owner("GET")
def status(request: HttpRequest, notebook: Notebook) -> HttpResponse:
    facts = kernel_facts(notebook)
    alive = facts is not None and facts.state is not KernelState.ENDED
    return JsonResponse(
        {
            "started": _time(facts),
            "last_activity": _last_activity(facts),
            "kernels": int(alive),
            "connections": runtime().hub.listeners(notebook.pk) if alive else 0,
        }
    )


@of_owner("GET", "POST")
def kernels(request: HttpRequest, notebook: Notebook) -> HttpResponse:
    if request.method == "POST":
        return JsonResponse(_model(notebook, _opened(notebook)), status=201)
    facts = kernel_facts(notebook)
    return JsonResponse([_model(notebook, facts)] if _is_there(facts) else [], safe=False)


@of_owner("GET", "DELETE")
def kernel(request: HttpRequest, notebook: Notebook) -> HttpResponse:
    if request.method == "DELETE":
        runtime().wait(runtime().hub.close(notebook.pk))
        return HttpResponse(status=204)
    return JsonResponse(_model(notebook, kernel_facts(notebook)))


@of_owner("POST")
def interrupt(request: HttpRequest, notebook: Notebook) -> HttpResponse:
    runtime().wait(runtime().hub.interrupt(notebook.pk))
    return HttpResponse(status=204)


@of_owner("POST")
def restart(request: HttpRequest, notebook: Notebook) -> HttpResponse:
    kernel_keep(notebook=notebook, kernel=runtime().wait(runtime().hub.restart(_owner(notebook))))
    return JsonResponse(_model(notebook, kernel_facts(notebook)))


@of_owner("GET", "POST")
def sessions(request: HttpRequest, notebook: Notebook) -> HttpResponse:
    if request.method == "POST":
        facts = _opened(notebook)
        return JsonResponse(_session(notebook, facts, _given(request)), status=201)
    facts = kernel_facts(notebook)
    return JsonResponse([_session(notebook, facts, {})] if _is_there(facts) else [], safe=False)


@of_owner("GET", "PATCH", "DELETE")
def session(request: HttpRequest, notebook: Notebook) -> HttpResponse:
    if request.method == "DELETE":
        runtime().wait(runtime().hub.close(notebook.pk))
        return HttpResponse(status=204)
    given = _given(request) if request.method == "PATCH" else {}
    # A page that asks for another kernel of the same kind wants this one, or a new one where it is gone.
    facts = _opened(notebook) if given.get("kernel") else kernel_facts(notebook)
    return JsonResponse(_session(notebook, facts, given))


def _owner(notebook: Notebook) -> Any:
    lab = library().things[notebook.item.path].lab
    assert lab is not None
    return owner_of(notebook, str(lab.profile))


def _opened(notebook: Notebook) -> KernelFacts | None:
    kernel_keep(notebook=notebook, kernel=runtime().wait(runtime().hub.open(_owner(notebook))))
    return kernel_facts(notebook)


def _is_there(facts: KernelFacts | None) -> bool:
    return facts is not None and facts.state is not KernelState.ENDED


def _model(notebook: Notebook, facts: KernelFacts | None) -> dict[str, Any]:
    state = facts.state if facts else KernelState.ENDED
    return {
        "id": str(notebook.pk),
        "name": SPEC,
        "last_activity": _last_activity(facts),
        "execution_state": _STATES.get(state, state.value),
        "connections": runtime().hub.listeners(notebook.pk),
    }


def _session(notebook: Notebook, facts: KernelFacts | None, given: dict[str, Any]) -> dict[str, Any]:
    path = str(given.get("path") or f"{notebook.item.path}.ipynb")[:300]
    name = str(given.get("name") or path.rsplit("/", 1)[-1])[:300]
    return {
        "id": str(notebook.pk),
        "path": path,
        "name": name,
        "type": "notebook",
        "kernel": _model(notebook, facts),
        "notebook": {"path": path, "name": name},
    }


def _last_activity(facts: KernelFacts | None) -> str:
    idle = timedelta(seconds=facts.idle_seconds if facts else 0)
    return (datetime.now(UTC) - idle).isoformat()


def _time(facts: KernelFacts | None) -> str:
    return datetime.fromtimestamp(facts.started_at if facts else 0, UTC).isoformat()


def _given(request: HttpRequest) -> dict[str, Any]:
    try:
        given = json.loads(request.body or b"{}")
    except (ValueError, RecursionError):
        given = {}
    return given if isinstance(given, dict) else {}


def _refused(sentence: str, status: int) -> JsonResponse:
    return JsonResponse({"message": sentence}, status=status)
