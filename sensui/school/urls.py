"""Every address of the school. Addresses hold no language: the reader does."""

from django.urls import include, path

urlpatterns = [
    path("", include("sensui.school.accounts.urls")),
    path("", include("sensui.school.study.urls")),
    path("", include("sensui.school.quizzes.urls")),
    path("", include("sensui.school.labs.urls")),
    path("", include("sensui.school.contests.urls")),
    path("", include("sensui.school.discussion.urls")),
    path("", include("sensui.school.compute.urls")),
    path("", include("sensui.school.teaching.urls")),
    path("", include("sensui.school.certificates.urls")),
    path("", include("sensui.school.operations.urls")),
    path("", include("sensui.school.catalog.urls")),
]

handler400 = "sensui.school.errors.bad_request"
handler403 = "sensui.school.errors.forbidden"
handler404 = "sensui.school.errors.not_found"
handler500 = "sensui.school.errors.server_error"
