"""Django's settings of a school for many: accounts by django-allauth, mail, and who stands before it."""

from collections.abc import Mapping
from typing import Any

from ._school_file import SchoolFile
from ._school_sections import Mail, SignIn

DAY = 60 * 60 * 24
APPS = [
    "allauth",
    "allauth.account",
    "allauth.socialaccount",
    "allauth.socialaccount.providers.github",
    "allauth.socialaccount.providers.openid_connect",
    "allauth.mfa",
    "allauth.usersessions",
]
AFTER = "django.contrib.auth.middleware.AuthenticationMiddleware"
LIMITS = {
    # A whole class sits behind one address and comes in within a minute; guessing is stopped by account.
    "login": "1200/m/ip",
    "login_failed": "1200/m/ip,10/300s/key",
    "signup": "120/m/ip",
    "reset_password": "60/m/ip,5/m/key",
    "request_login_code": "60/m/ip,3/m/key",
}


def for_many(said: SchoolFile, base: Mapping[str, Any]) -> dict[str, Any]:
    """What is other than in a school for one learner."""
    apps, before = list(base["INSTALLED_APPS"]), list(base["MIDDLEWARE"])
    apps.insert(apps.index("sensui.school.accounts") + 1, "sensui.school.sign_in")
    at = before.index(AFTER) + 1
    before[at:at] = ["allauth.account.middleware.AccountMiddleware"]
    before += ["sensui.school.sign_in.middleware.Leaving", "sensui.school.sign_in.middleware.FreshProof"]
    return {
        "INSTALLED_APPS": [*apps, *APPS],
        "MIDDLEWARE": before,
        "ROOT_URLCONF": "sensui.school.urls_for_many",
        "AUTHENTICATION_BACKENDS": ["allauth.account.auth_backends.AuthenticationBackend"],
        "LOGIN_URL": "account_login",
        "SCHOOL_NAME": said.school.name,
        "LANGUAGE_CODE": said.school.language,
        "SESSION_COOKIE_AGE": 30 * DAY,
        "PASSWORD_HASHERS": ["sensui.school.sign_in.hashers.Argon2", *_OLDER_HASHERS],
        "AUTH_PASSWORD_VALIDATORS": _PASSWORD_RULES,
        **_accounts(said),
        **_ways_in(said.sign_in),
        **_mail(said.email),
    }


_OLDER_HASHERS = ["django.contrib.auth.hashers.PBKDF2PasswordHasher"]
_RULES = "django.contrib.auth.password_validation"
_PASSWORD_RULES = [
    {"NAME": f"{_RULES}.UserAttributeSimilarityValidator"},
    {"NAME": f"{_RULES}.MinimumLengthValidator", "OPTIONS": {"min_length": 10}},
    {"NAME": f"{_RULES}.CommonPasswordValidator"},
    {"NAME": f"{_RULES}.NumericPasswordValidator"},
]


def _accounts(said: SchoolFile) -> dict[str, Any]:
    return {
        "ACCOUNT_ADAPTER": "sensui.school.sign_in.adapters.AccountAdapter",
        "ACCOUNT_LOGIN_METHODS": {"email"},
        "ACCOUNT_SIGNUP_FIELDS": ["email*", "password1*"],
        "ACCOUNT_SIGNUP_FORM_CLASS": "sensui.school.sign_in.forms.Name",
        "ACCOUNT_EMAIL_VERIFICATION": "mandatory",
        "ACCOUNT_EMAIL_VERIFICATION_BY_CODE_ENABLED": True,
        "ACCOUNT_EMAIL_VERIFICATION_SUPPORTS_RESEND": True,
        "ACCOUNT_PASSWORD_RESET_BY_CODE_ENABLED": True,
        "ACCOUNT_PASSWORD_RESET_BY_CODE_TIMEOUT": 15 * 60,
        "ACCOUNT_CHANGE_EMAIL": True,
        "ACCOUNT_REAUTHENTICATION_REQUIRED": True,
        "ACCOUNT_EMAIL_NOTIFICATIONS": True,
        "ACCOUNT_EMAIL_SUBJECT_PREFIX": f"[{said.school.name}] ",
        "ACCOUNT_DEFAULT_HTTP_PROTOCOL": "https" if said.school.https else "http",
        "ACCOUNT_SESSION_REMEMBER": True,
        "ACCOUNT_RATE_LIMITS": LIMITS,
        "ACCOUNT_USER_DISPLAY": "sensui.school.sign_in.adapters.name_of",
        "ALLAUTH_TRUSTED_PROXY_COUNT": said.school.proxies,
        "ALLAUTH_USER_CODE_FORMAT": {"numeric": True, "length": 6},
    }


def _ways_in(ways: SignIn) -> dict[str, Any]:
    github = (
        [{"client_id": ways.github.client_id, "secret": _secret(ways.github.secret), "key": ""}]
        if ways.github
        else []
    )
    oidc = [
        {
            "provider_id": one.id,
            "name": one.name,
            "client_id": one.client_id,
            "secret": _secret(one.secret),
            "settings": {"server_url": one.server},
        }
        for one in ways.oidc
    ]
    return {
        "SOCIALACCOUNT_ADAPTER": "sensui.school.sign_in.adapters.SocialAdapter",
        "SOCIALACCOUNT_PROVIDERS": {
            "github": {"APPS": github, "SCOPE": ["read:user", "user:email"]},
            "openid_connect": {"APPS": oidc, "OAUTH_PKCE_ENABLED": True},
        },
        "SOCIALACCOUNT_EMAIL_AUTHENTICATION": False,
        "SOCIALACCOUNT_STORE_TOKENS": False,
        "SOCIALACCOUNT_QUERY_EMAIL": True,
        "MFA_SUPPORTED_TYPES": ["totp", "recovery_codes", *(["webauthn"] if ways.passkeys else [])],
        "MFA_PASSKEY_LOGIN_ENABLED": ways.passkeys,
        "MFA_ADAPTER": "sensui.school.sign_in.adapters.SecondFactors",
        "MFA_FORMS": {
            "add_webauthn": "sensui.school.sign_in.key_forms.AddKey",
            "edit_webauthn": "sensui.school.sign_in.key_forms.EditKey",
        },
        "MFA_RATE_LIMITS": {"webauthn_login": "1200/m/ip"},
    }


def _secret(secret: Any) -> str:
    return secret.value if secret is not None else ""


def _mail(mail: Mail) -> dict[str, Any]:
    if mail.smtp is None:
        way: dict[str, Any] = {
            "EMAIL_BACKEND": "django.core.mail.backends.filebased.EmailBackend",
            "EMAIL_FILE_PATH": str(mail.folder),
        }
    else:
        way = {
            "EMAIL_BACKEND": "django.core.mail.backends.smtp.EmailBackend",
            "EMAIL_HOST": mail.smtp.host,
            "EMAIL_PORT": mail.smtp.port,
            "EMAIL_HOST_USER": mail.smtp.user,
            "EMAIL_HOST_PASSWORD": _secret(mail.smtp.password),
            "EMAIL_USE_TLS": mail.smtp.security == "starttls",
            "EMAIL_USE_SSL": mail.smtp.security == "tls",
            "EMAIL_TIMEOUT": 20,
        }
    return {**way, "DEFAULT_FROM_EMAIL": mail.sender, "SERVER_EMAIL": mail.sender}
