"""Django's settings, all of them following from `Options`."""

from pathlib import Path

from ._locale import compiled_locale
from ._options import Options
from .operations.logs import logging_of

OPTIONS = Options.from_environment()
_HERE = Path(__file__).parent

SECRET_KEY = OPTIONS.secret_key()
DEBUG = False
ALLOWED_HOSTS = list(OPTIONS.hosts)
ROOT_URLCONF = "sensui.school.urls"
ASGI_APPLICATION = "sensui.school.asgi.application"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
DATABASES = {"default": OPTIONS.database()}

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "sensui.school.catalog",
    "sensui.school.accounts",
    "sensui.school.study",
    "sensui.school.quizzes",
    "sensui.school.labs",
    "sensui.school.contests",
    "sensui.school.discussion",
    "sensui.school.compute",
    "sensui.school.teaching",
    "sensui.school.certificates",
]

MIDDLEWARE = [
    "sensui.school.operations.requests.Requests",
    "django.middleware.security.SecurityMiddleware",
    "sensui.school.middleware.SafeHeaders",
    "sensui.school.middleware.Assets",
    "django.middleware.gzip.GZipMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "sensui.school.middleware.Preferences",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.contrib.auth.middleware.LoginRequiredMiddleware",
    "sensui.school.middleware.Refusals",
]

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [_HERE / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "sensui.school.context.page",
            ],
            "libraries": {"sensui": "sensui.school.tags"},
            "builtins": ["sensui.school.tags", "django.templatetags.i18n"],
        },
    }
]

SCHOOL_NAME = "Sensui"
AUTH_USER_MODEL = "accounts.User"
LOGIN_URL = "accounts:enter"
LOGIN_REDIRECT_URL = "study:home"

LANGUAGE_CODE = "en"
LANGUAGES = [("ja", "日本語"), ("en", "English")]
LOCALE_PATHS = [compiled_locale(_HERE / "locale", into=OPTIONS.data / "cache" / "locale")]
USE_I18N = True
USE_TZ = True
TIME_ZONE = "UTC"  # each learner's own zone is put over it, see middleware.Preferences

STATIC_URL = "/static/"
STATIC_ROOT = _HERE / "static" if (_HERE / "static").is_dir() else None
WHITENOISE_ALLOW_ALL_ORIGINS = False

# Browsers keep cookies by host, not by port: two schools on one machine must not share a name.
_OWN = OPTIONS.cookie_suffix
SESSION_COOKIE_NAME = f"sensui-session-{_OWN}"
CSRF_COOKIE_NAME = f"sensui-csrf-{_OWN}"
SESSION_COOKIE_AGE = 60 * 60 * 24 * 180
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
CSRF_COOKIE_SAMESITE = "Lax"
CSRF_FAILURE_VIEW = "sensui.school.errors.csrf_failure"
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = OPTIONS.https
SECURE_HSTS_SECONDS = 60 * 60 * 24 * 30 if OPTIONS.https else 0
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if OPTIONS.https else None
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
MESSAGE_STORAGE = "django.contrib.messages.storage.cookie.CookieStorage"

DATA_UPLOAD_MAX_MEMORY_SIZE = 2 * 1024 * 1024
FILE_UPLOAD_MAX_MEMORY_SIZE = 8 * 1024 * 1024

LOGGING = logging_of(OPTIONS.log)

if OPTIONS.school is not None:
    from ._for_many import for_many

    globals().update(for_many(OPTIONS.school, globals()))
