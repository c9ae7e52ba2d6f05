"""A fresh proof that it is still the same person.

allauth asks for the password or the passkey again, and asks those who have neither for nothing: it cannot ask at GitHub
or at the university. They type a code that is written to their confirmed address.
"""

from secrets import compare_digest
from time import time

from allauth.account import app_settings
from allauth.account.adapter import get_adapter
from allauth.account.internal.flows.reauthentication import did_recently_reauthenticate, suspend_request
from allauth.account.models import EmailAddress
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.crypto import salted_hmac
from django.utils.http import urlencode

from ..accounts.audit import say
from ..accounts.models import User

CODE_SECONDS = 10 * 60
GUESSES = 5
_CODE, _PROVEN = "sensui-proof-code", "sensui-proven-at"


def has_other_proof(person: User) -> bool:
    """A password, or a key: allauth asks for it."""
    return bool(get_adapter().get_reauthentication_methods(person))


def is_owed(request: HttpRequest) -> bool:
    """Must this person prove by a code that it is still them?"""
    if not request.user.is_authenticated or has_other_proof(request.user):
        return False
    proven_at = request.session.get(_PROVEN, 0)
    return bool(time() - proven_at >= app_settings.REAUTHENTICATION_TIMEOUT)


def proof_ask(request: HttpRequest, *, back: str = "") -> HttpResponse | None:
    """Send the person to where they prove that it is them; None where nobody is signed in, or the proof is fresh.

    After a password or a key allauth goes on with the request as it was; after a code they begin again, on the page
    named `back`, or on the one they asked for.
    """
    if not request.user.is_authenticated:
        return None
    if has_other_proof(request.user):
        if did_recently_reauthenticate(request):
            return None
        return suspend_request(request, get_adapter().get_reauthentication_methods(request.user)[0]["url"])
    if not is_owed(request):
        return None
    onward = urlencode({"next": reverse(back) if back else request.path})
    return redirect(f"{reverse('sign_in:prove')}?{onward}")


def address_of_proof(person: User) -> str:
    """Where the code is sent; empty where the person has confirmed no address."""
    rows = EmailAddress.objects.filter(user=person, verified=True).order_by("-primary", "pk")
    return rows.values_list("email", flat=True).first() or ""


def is_code_sent(request: HttpRequest) -> bool:
    return _CODE in request.session


def code_send(request: HttpRequest) -> bool:
    """Write a code to the person. False where there is no address to write to."""
    address = address_of_proof(request.user)
    if not address:
        return False
    code = get_adapter().generate_login_code()
    request.session[_CODE] = {"digest": _digest(code), "until": time() + CODE_SECONDS, "left": GUESSES}
    get_adapter().send_mail("sign_in/email/proof", address, {"code": code, "user": request.user})
    say("proof-asked", person=request.user, request=request)
    return True


def code_take(request: HttpRequest, typed: str) -> bool:
    """Is it the code of the letter? It is good once, for some minutes, and for some guesses."""
    kept = request.session.pop(_CODE, None)
    if kept is None or time() > kept["until"]:
        return False
    if not compare_digest(kept["digest"], _digest(typed)):
        if kept["left"] > 1:
            request.session[_CODE] = {**kept, "left": kept["left"] - 1}
        say("proof-failed", person=request.user, request=request)
        return False
    request.session[_PROVEN] = time()
    say("proof-given", person=request.user, request=request)
    return True


def _digest(code: str) -> str:
    plain = "".join(one for one in code.upper() if one.isalnum())
    return salted_hmac("sensui.sign_in.proof", plain).hexdigest()
