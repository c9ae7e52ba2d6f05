"""Certificates: those one may have, their public pages, and the question whether one is true."""

from http import HTTPStatus
from uuid import UUID

from django.conf import settings
from django.contrib import messages
from django.contrib.auth.decorators import login_not_required
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from sensui.course import Lang

from ..limits import count, limited
from ..tags import page_language
from . import forms
from .credential import NotACertificate, Verified, verified
from .errors import CertificateError
from .files import credential_in
from .models import Certificate
from .paper import NoPrinter, pdf_of
from .selectors import certificate_get, certificate_of, school_keys, way_of, ways_of
from .services import School, certificate_issue, certificate_revoke
from .status import STATUS_TYPE, signed_status_list


@require_GET
def mine(request: HttpRequest) -> HttpResponse:
    return _mine(request)


@require_POST
@limited("certificate", times=10, seconds=60)
def claim(request: HttpRequest, course: str) -> HttpResponse:
    """Issue the certificate of a course under the name that was typed."""
    if way_of(request.user, course) is None:
        raise Http404
    form = forms.Claim(request.POST)
    if form.is_valid():
        try:
            row = certificate_issue(
                learner=request.user,
                course=course,
                holder=form.cleaned_data["holder"],
                lang=page_language(),
                school=school_of(request),
            )
        except CertificateError as error:
            form.add_error("holder", str(error))
        else:
            messages.success(request, _("Your certificate is signed."))
            return redirect("certificates:page", certificate=row.id)
    return _mine(request, refused=(course, form), status=HTTPStatus.UNPROCESSABLE_ENTITY)


@login_not_required
@require_GET
def page(request: HttpRequest, certificate: UUID) -> HttpResponse:
    """What anyone may see who was given the address."""
    row = _found(certificate)
    facts = {
        "certificate": row,
        "title": row.titles[page_language().value],
        "says": verified(row.document),
        "langs": sorted(Lang, key=lambda lang: lang is not page_language()),
        "is_own": request.user.is_authenticated and row.learner_id == request.user.pk,
        "claim": forms.Claim(initial={"holder": row.holder}),
        "revocation": forms.Revocation() if _is_operator(request) and not row.is_revoked else None,
    }
    return render(request, "certificates/page.html", facts)


@login_not_required
@require_GET
def document(request: HttpRequest, certificate: UUID) -> HttpResponse:
    """The signed credential itself."""
    response = HttpResponse(
        _found(certificate).document, content_type="application/vc+ld+json; charset=utf-8"
    )
    response.headers["Content-Disposition"] = 'attachment; filename="certificate.json"'
    return response


@login_not_required
@require_GET
def paper(request: HttpRequest, certificate: UUID, lang: str) -> HttpResponse:
    """The PDF in one language."""
    if lang not in {one.value for one in Lang}:
        raise Http404
    row = _found(certificate)
    count("certificate-pdf", whose=request.META.get("REMOTE_ADDR", ""), times=20, seconds=60)
    public = school_of(request).url
    try:
        content = pdf_of(row, Lang(lang), page=public and request.build_absolute_uri(_address(row)))
    except NoPrinter as error:
        facts = {
            "says": _("This school cannot draw PDFs: its computer lacks a library."),
            "detail": str(error),
        }
        return render(request, "certificates/no_paper.html", facts, status=HTTPStatus.NOT_IMPLEMENTED)
    response = HttpResponse(content, content_type="application/pdf")
    response.headers["Content-Disposition"] = f'attachment; filename="certificate.{lang}.pdf"'
    return response


@login_not_required
@require_http_methods(["GET", "POST"])
def verify(request: HttpRequest) -> HttpResponse:
    """Is this certificate true? Asked by whoever was shown one."""
    if request.method == "GET":
        return render(request, "certificates/verify.html", {"form": forms.Question()})
    count("certificate-verify", whose=request.META.get("REMOTE_ADDR", ""), times=20, seconds=60)
    form = forms.Question(request.POST, request.FILES)
    if not form.is_valid():
        return render(
            request, "certificates/verify.html", {"form": form}, status=HTTPStatus.UNPROCESSABLE_ENTITY
        )
    try:
        says = verified(credential_in(form.cleaned_data["file"].read()))
    except NotACertificate as error:
        facts = {"form": forms.Question(), "refused": error.reason}
        return render(request, "certificates/verify.html", facts, status=HTTPStatus.UNPROCESSABLE_ENTITY)
    return render(
        request, "certificates/verify.html", {"form": forms.Question(), "says": says, **_standing(says)}
    )


@require_POST
@limited("certificate", times=30, seconds=60)
def revoke(request: HttpRequest, certificate: UUID) -> HttpResponse:
    """An operator of the school takes a certificate back."""
    if not _is_operator(request):
        raise PermissionDenied
    row = _found(certificate)
    form = forms.Revocation(request.POST)
    if not form.is_valid():
        messages.error(request, _("Say why it is revoked."))
    elif certificate_revoke(certificate=row.id, why=form.cleaned_data["why"], by=request.user):
        messages.success(request, _("The certificate is revoked."))
    return redirect("certificates:page", certificate=certificate)


@login_not_required
@require_GET
def keys(request: HttpRequest) -> HttpResponse:
    """The keys that sign for this school, so that others can compare."""
    known = [{"number": key.number, "id": key.did} for key in school_keys()]
    return JsonResponse({"school": school_of(request).name, "keys": known, "signs": known[-1]["id"]})


@login_not_required
@require_GET
def status_list(request: HttpRequest, key: int) -> HttpResponse:
    """What was revoked of all that one key signed: a credential of its own (W3C Bitstring Status List 1.0)."""
    signer = next((one for one in school_keys() if one.number == key), None)
    if signer is None:
        raise Http404
    address = request.build_absolute_uri(reverse("certificates:status-list", args=[key]))
    return HttpResponse(signed_status_list(signer, address), content_type=STATUS_TYPE)


def school_of(request: HttpRequest) -> School:
    """The school's name, and its address when others can reach it: over HTTPS."""
    address = request.build_absolute_uri("/")
    return School(name=settings.SCHOOL_NAME, url=address if request.is_secure() else "")


def _mine(
    request: HttpRequest, *, refused: tuple[str, forms.Claim] | None = None, status: int = HTTPStatus.OK
) -> HttpResponse:
    name = request.user.get_full_name()
    rows = [
        (
            way,
            refused[1] if refused and refused[0] == way.course.id else forms.Claim(initial={"holder": name}),
        )
        for way in ways_of(request.user)
    ]
    return render(request, "certificates/mine.html", {"rows": rows}, status=status)


def _standing(says: Verified) -> dict[str, object]:
    """What only this school knows of a certificate that verifies: whether it is ours, and still holds."""
    ours = says.issuer in {key.did for key in school_keys()}
    return {"is_ours": ours, "row": certificate_of(says.id) if ours else None}


def _found(certificate: UUID) -> Certificate:
    row = certificate_get(certificate)
    if row is None:
        raise Http404
    return row


def _address(row: Certificate) -> str:
    return reverse("certificates:page", args=[row.id])


def _is_operator(request: HttpRequest) -> bool:
    return request.user.is_authenticated and request.user.is_superuser
