"""Pages for what went wrong: each says what is so and where to go from there."""

from django.core.exceptions import DisallowedHost, RequestDataTooBig
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.utils.translation import gettext as _


def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    # Nothing of the request can be trusted here, its host least of all: plain words in both languages, no template.
    status, text = _BAD.get(type(exception), _UNREADABLE)
    return HttpResponse(f"{text}\n", status=status, content_type="text/plain; charset=utf-8")


_BAD = {
    DisallowedHost: (
        400,
        "This address does not belong to this school. / このアドレスはこのスクールのものではありません。",
    ),
    RequestDataTooBig: (413, "What was sent is too large. / 送られた内容が大きすぎます。"),
}
_UNREADABLE = (400, "What was sent cannot be read. / 送られた内容を読み取れません。")


def forbidden(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    return render(request, "403.html", status=403)


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    """The form was too old, or came from elsewhere."""
    if request.path.startswith("/api/"):
        return JsonResponse({"error": _("This form is too old")}, status=403)
    if request.path.startswith("/jupyter/"):
        return JsonResponse({"message": _("This form is too old")}, status=403)
    return render(request, "403.html", {"is_form": True}, status=403)


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    return render(request, "404.html", status=404)


def server_error(request: HttpRequest) -> HttpResponse:
    return render(request, "500.html", status=500)


def too_many(request: HttpRequest) -> HttpResponse:
    """What allauth answers when it has counted too many tries."""
    response = render(request, "429.html", {"seconds": 60}, status=429)
    response.headers["Retry-After"] = "60"
    return response
