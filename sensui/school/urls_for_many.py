"""Every address of a school for many: those of one learner, and those of accounts."""

from allauth.urls import build_provider_urlpatterns
from django.urls import include, path

from . import urls

urlpatterns = [
    path("accounts/", include("allauth.account.urls")),
    path("accounts/keys/", include("allauth.mfa.urls")),
    path("accounts/elsewhere/", include("allauth.socialaccount.urls")),
    path("accounts/by/", include(build_provider_urlpatterns())),
    path("accounts/sessions/", include("allauth.usersessions.urls")),
    path("accounts/data/", include("sensui.school.sign_in.urls")),
    *urls.urlpatterns,
]

handler400 = urls.handler400
handler403 = urls.handler403
handler404 = urls.handler404
handler429 = "sensui.school.errors.too_many"
handler500 = urls.handler500
