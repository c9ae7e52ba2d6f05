"""How often somebody may do something: enough for any person, too little for a program that guesses."""

from collections.abc import Callable
from functools import wraps
from time import time

from django.conf import settings
from django.core.cache import cache
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _

View = Callable[..., HttpResponse]


class TooOften(Exception):
    """A limit was reached; it opens again after some seconds."""

    def __init__(self, seconds: int) -> None:
        super().__init__(_("That was too often. Please wait %(seconds)d seconds.") % {"seconds": seconds})
        self.seconds = seconds


def limited(name: str, *, times: int, seconds: int) -> Callable[[View], View]:
    """A view that answers POST only so often per learner, or per address before sign-in."""

    def decorate(view: View) -> View:
        @wraps(view)
        def guarded(request: HttpRequest, *args: object, **kwargs: object) -> HttpResponse:
            if request.method == "POST":
                count(name, whose=_whose(request), times=times, seconds=seconds)
            return view(request, *args, **kwargs)

        return guarded

    return decorate


def count(name: str, *, whose: str, times: int, seconds: int) -> None:
    """Count one more; TooOften when there were too many in this window."""
    now = int(time())
    key = f"limit:{name}:{whose}:{now // seconds}"
    cache.add(key, 0, timeout=seconds * 2)
    if cache.incr(key) > times:
        raise TooOften(seconds - now % seconds)


def _whose(request: HttpRequest) -> str:
    if request.user.is_authenticated:
        return f"learner-{request.user.pk}"
    return f"address-{address_of(request)}"


def address_of(request: HttpRequest) -> str:
    """Where the visitor asks from: what the outermost of our own proxies heard, else who is connected."""
    proxies = settings.OPTIONS.proxies
    heard = [one.strip() for one in request.headers.get("x-forwarded-for", "").split(",") if one.strip()]
    if proxies and len(heard) >= proxies:
        return heard[-proxies]
    return str(request.META.get("REMOTE_ADDR", ""))
