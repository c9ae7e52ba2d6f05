"""Questions and answers: looked for, asked, answered, followed."""

from http import HTTPStatus

from django.contrib import messages
from django.contrib.auth.decorators import login_not_required
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from ..limits import limited
from ..tags import page_language
from . import forms
from .access import may_moderate, moderates_anything
from .digests import person_of
from .doors import among_many, answer_or_404, own_question, question_or_404
from .errors import NoSuchPlace, QuestionClosed
from .models import Digest, Question
from .places import Place, place_of
from .selectors import (
    PAGE,
    Wanted,
    answer_list,
    is_following,
    mine_at,
    open_reports,
    proposals,
    question_list,
)
from .services import (
    answer_accept,
    answer_edit,
    answer_write,
    digest_choose,
    question_ask,
    question_edit,
    question_follow,
    verdict_withdraw,
)

KINDS = ("all", "open", "mine", "reported")


@among_many
@require_GET
def questions(request: HttpRequest) -> HttpResponse:
    """Looked for by words, function or exercise; or all at one place."""
    asked = request.GET.get
    wanted = Wanted(
        words=asked("q", "").strip()[:200],
        item=asked("item", "")[:300],
        anchor=asked("anchor", "")[:100],
        only=asked("only", "") if asked("only") in KINDS else "",
    )
    page = Paginator(question_list(request.user, wanted), PAGE).get_page(asked("page"))
    facts = {
        "wanted": wanted,
        "page": page,
        "rows": [(row, _place(row)) for row in page],
        "place": _place_or_none(wanted.item, wanted.anchor),
        "kinds": KINDS[:3] if not moderates_anything(request.user) else KINDS,
    }
    return render(request, "discussion/questions.html", facts)


@among_many
@require_http_methods(["GET", "POST"])
@limited("question", times=10, seconds=600)
def ask(request: HttpRequest) -> HttpResponse:
    """Ask at a place; what others asked there, or after the same failure, is shown first."""
    given = request.POST if request.method == "POST" else request.GET
    item, anchor = given.get("item", ""), given.get("anchor", "")
    place = _place_or_none(item, anchor)
    if place is None:
        raise Http404
    mine = mine_at(request.user, item, anchor) if anchor else None
    form_class = forms.Ask if mine else forms.Question
    form = form_class(request.POST if request.method == "POST" else None, initial={"with_verdict": True})
    if request.method == "POST" and form.is_valid():
        question = question_ask(author=request.user, item=item, anchor=anchor, **form.cleaned_data)
        messages.success(request, _("Your question stands. You are told when somebody answers."))
        return redirect("discussion:question", question.pk)
    same = proposals(request.user, [mine.failing]).get(mine.failing, []) if mine else []
    here = question_list(request.user, Wanted(item=item, anchor=anchor)).exclude(
        pk__in=[one.pk for one in same]
    )
    facts = {"place": place, "form": form, "mine": mine, "same": same, "here": here[:5]}
    status = HTTPStatus.UNPROCESSABLE_ENTITY if form.errors else HTTPStatus.OK
    return render(request, "discussion/ask.html", facts, status=status)


@among_many
@require_GET
def question(request: HttpRequest, question: int) -> HttpResponse:
    return _question_page(request, question_or_404(request, question))


@among_many
@require_POST
@limited("answer", times=30, seconds=600)
def answer(request: HttpRequest, question: int) -> HttpResponse:
    found = question_or_404(request, question)
    form = forms.Answer(request.POST)
    if not form.is_valid():
        return _question_page(request, found, form=form, status=HTTPStatus.UNPROCESSABLE_ENTITY)
    try:
        written = answer_write(author=request.user, question=found, body=form.cleaned_data["body"])
    except QuestionClosed as error:
        form.add_error("body", str(error))
        return _question_page(request, found, form=form, status=HTTPStatus.CONFLICT)
    return redirect(f"{request.path.removesuffix('answers/')}#answer-{written.pk}")


@among_many
@require_http_methods(["GET", "POST"])
@limited("answer", times=30, seconds=600)
def edit(request: HttpRequest, question: int) -> HttpResponse:
    found = own_question(request, question)
    form = forms.Question(request.POST or None, initial={"title": found.title, "body": found.body})
    if request.method == "POST" and form.is_valid():
        question_edit(question=found, **form.cleaned_data)
        return redirect("discussion:question", found.pk)
    return _edit_page(request, found, form)


@among_many
@require_http_methods(["GET", "POST"])
@limited("answer", times=30, seconds=600)
def answer_edit_page(request: HttpRequest, question: int, answer: int) -> HttpResponse:
    found = question_or_404(request, question)
    own = answer_or_404(request, found, answer)
    if own.author_id != request.user.pk:
        raise PermissionDenied
    form = forms.Answer(request.POST or None, initial={"body": own.body})
    if request.method == "POST" and form.is_valid():
        answer_edit(answer=own, **form.cleaned_data)
        return redirect("discussion:question", found.pk)
    return _edit_page(request, found, form)


@among_many
@require_POST
def withdraw(request: HttpRequest, question: int) -> HttpResponse:
    """The author takes back what the check said, and their code."""
    verdict_withdraw(question=own_question(request, question))
    return redirect("discussion:question", question)


@among_many
@require_POST
def follow(request: HttpRequest, question: int) -> HttpResponse:
    found = question_or_404(request, question)
    question_follow(person=request.user, question=found, follows=request.POST.get("follows") == "1")
    return redirect("discussion:question", question)


@among_many
@require_POST
def accept(request: HttpRequest, question: int) -> HttpResponse:
    """The author, or a moderator, says which answer helped."""
    found = question_or_404(request, question)
    if found.author_id != request.user.pk and not may_moderate(request.user, found.item.unit.course.slug):
        raise PermissionDenied
    number = request.POST.get("answer", "")
    answer_accept(question=found, answer=answer_or_404(request, found, number) if number else None)
    return redirect("discussion:question", question)


@among_many
@require_http_methods(["GET", "POST"])
@limited("settings", times=60, seconds=60)
def mail(request: HttpRequest) -> HttpResponse:
    """How often to be written to."""
    kept = Digest.objects.filter(person=request.user).first()
    form = forms.Every(request.POST or None, initial={"every": kept.every if kept else Digest.Every.DAY})
    if request.method == "POST" and form.is_valid():
        digest_choose(person=request.user, every=form.cleaned_data["every"])
        messages.success(request, _("Your settings are kept."))
        return redirect("discussion:mail")
    return render(request, "discussion/mail.html", {"form": form})


@login_not_required
@among_many
@require_http_methods(["GET", "POST"])
def mail_end(request: HttpRequest, token: str) -> HttpResponse:
    """The link at the end of each mail: no account is needed to be left alone."""
    person = person_of(token)
    if person is None:
        raise Http404
    if request.method == "POST":
        digest_choose(person=person, every=Digest.Every.NEVER)
    return render(request, "discussion/mail_end.html", {"ended": request.method == "POST"})


def _question_page(
    request: HttpRequest, found: Question, *, form: forms.Answer | None = None, status: int = HTTPStatus.OK
) -> HttpResponse:
    moderates = may_moderate(request.user, found.item.unit.course.slug)
    facts = {
        "question": found,
        "place": _place(found),
        "answers": answer_list(request.user, found),
        "form": form or forms.Answer(),
        "why": forms.Why(),
        "verdict": (found.verdict or {}).get(page_language().value),
        "is_own": found.author_id == request.user.pk,
        "may_accept": moderates or found.author_id == request.user.pk,
        "moderates": moderates,
        "follows": is_following(request.user, found),
        "reports": open_reports(found) if moderates else [],
    }
    return render(request, "discussion/question.html", facts, status=status)


def _edit_page(request: HttpRequest, found: Question, form: forms.Answer | forms.Question) -> HttpResponse:
    status = HTTPStatus.UNPROCESSABLE_ENTITY if form.errors else HTTPStatus.OK
    return render(request, "discussion/edit.html", {"question": found, "form": form}, status=status)


def _place(row: Question) -> Place | None:
    return _place_or_none(row.item.path, row.anchor)


def _place_or_none(item: str, anchor: str) -> Place | None:
    try:
        return place_of(item, anchor, page_language()) if item else None
    except NoSuchPlace:
        return None
