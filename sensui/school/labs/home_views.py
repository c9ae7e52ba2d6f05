"""Pictures of one's own for the labs: in by a form, out by a button."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from ..catalog.views import thing_or_404
from ..limits import limited
from .errors import NoPicture
from .homes import own_file_put, own_file_remove


def _back(course: str, unit: str, lab: str) -> HttpResponse:
    return redirect(f"/courses/{thing_or_404(f'{course}/{unit}/labs/{lab}').path}/")


@require_POST
@limited("own-file", times=30, seconds=60)
def add_file(request: HttpRequest, course: str, unit: str, lab: str) -> HttpResponse:
    """Put a picture beside the learner's notebooks."""
    back = _back(course, unit, lab)
    file = request.FILES.get("picture")
    try:
        if file is None:
            raise NoPicture
        name = own_file_put(learner=request.user, file=file)
    except NoPicture as error:
        messages.error(request, str(error))
    else:
        said = _("%(name)s lies beside your notebooks. In a cell its path is “%(name)s”.")
        messages.success(request, said % {"name": name})
    return back


@require_POST
def remove_file(request: HttpRequest, course: str, unit: str, lab: str) -> HttpResponse:
    """Take a picture away again."""
    back = _back(course, unit, lab)
    own_file_remove(learner=request.user, name=request.POST.get("name", ""))
    return back
