"""On the way to an account elsewhere."""

from collections.abc import Callable
from urllib.parse import urlsplit

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

BEGINS = "/accounts/by/"


class Leaving:
    """A page in place of a redirect to GitHub or the university.

    Our policy lets forms lead to this school only, and a browser counts the redirects that a form meets. The page goes on
    by itself, or by its link, and the policy stays as narrow as it is.
    """

    def __init__(self, answer: Callable[[HttpRequest], HttpResponse]) -> None:
        self.answer = answer

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.answer(request)
        if not request.path.startswith(BEGINS) or response.status_code != 302:
            return response
        onward = response.headers["Location"]
        if urlsplit(onward).netloc in {"", request.get_host()}:
            return response
        page = render(request, "socialaccount/login_redirect.html", {"redirect_to": onward})
        page.cookies = response.cookies
        return page
