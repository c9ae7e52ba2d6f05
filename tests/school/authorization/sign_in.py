"""The addresses of accounts, by django-allauth: none of them is there in a school for one."""

from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal.auth import TOTP

from sensui.school.accounts.models import User

from .entries import open_to_all, own, sent_to_sign_in, signed_in
from .world import World


def a_key(world: World, person: User) -> dict[str, object]:
    key, _made = Authenticator.objects.get_or_create(
        user=person,
        type=Authenticator.Type.WEBAUTHN,
        defaults={"data": {"name": world.words(person), "credential": {}}},
    )
    return {"pk": key.pk}


def codes(world: World, person: User) -> dict[str, object]:
    if not Authenticator.objects.filter(user=person, type=Authenticator.Type.RECOVERY_CODES).exists():
        RecoveryCodes.activate(person)
    return {}


def an_app(world: World, person: User) -> dict[str, object]:
    if not Authenticator.objects.filter(user=person, type=Authenticator.Type.TOTP).exists():
        TOTP.activate(person, "JBSWY3DPEHPK3PXP")
    return {}


OIDC = {"provider_id": "university"}
ENTRIES = {
    "account_login": open_to_all(),
    "account_logout": open_to_all(),
    "account_inactive": open_to_all(),
    "account_signup": open_to_all(),
    "account_reauthenticate": signed_in(),
    "account_email": signed_in(),
    "account_email_verification_sent": signed_in(),
    "account_change_password": signed_in(),
    "account_set_password": signed_in(),
    "account_reset_password": open_to_all(),
    "account_confirm_login_code": signed_in(),
    "account_confirm_password_reset_code": sent_to_sign_in(),
    "account_complete_password_reset": open_to_all(),
    "account_password_reset_completed": open_to_all(),
    "mfa_index": signed_in(),
    "mfa_authenticate": signed_in(),
    "mfa_reauthenticate": signed_in(),
    "mfa_activate_totp": signed_in(),
    "mfa_deactivate_totp": own(an_app),
    "mfa_view_recovery_codes": own(codes),
    "mfa_generate_recovery_codes": signed_in(),
    "mfa_download_recovery_codes": own(codes),
    "mfa_list_webauthn": signed_in(),
    "mfa_add_webauthn": signed_in(),
    "mfa_reauthenticate_webauthn": signed_in(),
    "mfa_remove_webauthn": own(a_key),
    "mfa_edit_webauthn": own(a_key),
    "mfa_login_webauthn": signed_in(),
    "socialaccount_login_cancelled": open_to_all(),
    "socialaccount_login_error": sent_to_sign_in(),
    "socialaccount_signup": sent_to_sign_in(),
    "socialaccount_connections": signed_in(),
    "github_login": open_to_all(),
    "github_callback": sent_to_sign_in(),
    "openid_connect_login": open_to_all().at(**OIDC),
    "openid_connect_callback": sent_to_sign_in().at(**OIDC),
    "usersessions_list": signed_in(),
    "sign_in:data": signed_in(),
    "sign_in:export": signed_in().post(),
    "sign_in:leave": signed_in(),
    "sign_in:prove": signed_in(),
}
