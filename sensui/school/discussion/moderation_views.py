"""What anyone may report, and what moderators do about it."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from ..limits import limited
from . import forms
from .doors import among_many, answer_or_404, moderated_question, question_or_404
from .models import Answer, Question
from .services import post_hide, post_report, question_close, reports_settle


@among_many
@require_POST
@limited("report", times=10, seconds=600)
def report(request: HttpRequest, question: int) -> HttpResponse:
    found = question_or_404(request, question)
    post = _post(request, found)
    form = forms.Why(request.POST)
    if form.is_valid():
        answer = post if isinstance(post, Answer) else None
        post_report(by=request.user, question=found, answer=answer, why=form.cleaned_data["why"])
        messages.success(request, _("Thank you. A moderator will look at it."))
    else:
        messages.error(request, _("Say in a few words what is wrong with it."))
    return redirect("discussion:question", question)


@among_many
@require_POST
def hide(request: HttpRequest, question: int) -> HttpResponse:
    """Take a post from view for a reason, show it again without one, or leave it as it is."""
    post = _post(request, moderated_question(request, question))
    if request.POST.get("stays"):
        reports_settle(post=post)
    else:
        post_hide(by=request.user, post=post, why=request.POST.get("why", "").strip()[:300])
    return redirect("discussion:question", question)


@among_many
@require_POST
def close(request: HttpRequest, question: int) -> HttpResponse:
    found = moderated_question(request, question)
    question_close(question=found, is_closed=request.POST.get("closed") == "1")
    return redirect("discussion:question", question)


def _post(request: HttpRequest, question: Question) -> Question | Answer:
    number = request.POST.get("answer", "")
    return answer_or_404(request, question, number) if number else question
