"""What happens around every page: safe headers, assets, the reader's language and time, refusals in words."""

from collections.abc import Callable
from datetime import UTC, datetime, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo, available_timezones

from django.conf import settings
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.utils import timezone, translation
from django.utils.cache import patch_vary_headers
from whitenoise.middleware import WhiteNoiseMiddleware
from whitenoise.responders import StaticFile

from .limits import TooOften

Answer = Callable[[HttpRequest], HttpResponse]

ZONE_COOKIE = "time-zone"

POLICY = "; ".join(
    [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "media-src 'self'",
        "manifest-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    ]
)


class SafeHeaders:
    """The browser runs our own files and nothing else, and tells nobody where it was."""

    def __init__(self, answer: Answer) -> None:
        self.answer = answer

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.answer(request)
        response.headers.setdefault("Content-Security-Policy", POLICY)
        response.headers.setdefault("Permissions-Policy", "camera=(), microphone=(), geolocation=(), usb=()")
        response.headers.setdefault("X-Frame-Options", settings.X_FRAME_OPTIONS)
        if not request.path.startswith(settings.STATIC_URL):
            # Pages hold a learner's marks and notes; no cache between may keep them.
            response.headers.setdefault("Cache-Control", "private, no-cache")
        return response


class Assets(WhiteNoiseMiddleware):
    """The files that Vite built, from the package itself, for ever under their hashed names."""

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if request.path.startswith(settings.STATIC_URL):
            return super().__call__(request)
        return self.get_response(request)

    def immutable_file_test(self, path: str, url: str) -> bool:
        return url.startswith(f"{settings.STATIC_URL}dist/assets/")

    @staticmethod
    def serve(static_file: StaticFile, request: HttpRequest) -> HttpResponse:
        # Files are small, and a response in one piece suits ASGI, which would have to gather a sync stream.
        found = static_file.get_response(request.method, request.META)
        content = found.file.read() if found.file is not None else b""
        if found.file is not None:
            found.file.close()
        return HttpResponse(content, status=int(found.status), headers=dict(found.headers))


def zone_of(request: HttpRequest) -> tzinfo:
    """The visitor's time zone: the machine's own in a school of one, else what their browser says; UTC: not known."""
    if settings.OPTIONS.token_entry:
        return datetime.now().astimezone().tzinfo or UTC
    return zone_named(request.COOKIES.get(ZONE_COOKIE, "UTC"))


@lru_cache(maxsize=1024)
def zone_named(name: str) -> ZoneInfo:
    return ZoneInfo(name if name in available_timezones() else "UTC")


class Preferences:
    """The page's language and time zone: the learner's choice, else what the browser asks for."""

    def __init__(self, answer: Answer) -> None:
        self.answer = answer

    def __call__(self, request: HttpRequest) -> HttpResponse:
        chosen = request.user.language if request.user.is_authenticated else ""
        language = chosen or translation.get_language_from_request(request)
        with translation.override(language), timezone.override(zone_of(request)):
            request.LANGUAGE_CODE = language
            response = self.answer(request)
        response.headers.setdefault("Content-Language", language)
        patch_vary_headers(response, ("Accept-Language", "Cookie"))
        return response


class Refusals:
    """Turns what services refuse into pages, and into JSON where an island asked."""

    def __init__(self, answer: Answer) -> None:
        self.answer = answer

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.answer(request)

    def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponse | None:
        if not isinstance(error, TooOften):
            return None
        if request.path.startswith("/api/"):
            response: HttpResponse = JsonResponse({"error": str(error)}, status=429)
        else:
            response = render(request, "429.html", {"seconds": error.seconds}, status=429)
        response.headers["Retry-After"] = str(error.seconds)
        return response
