from django.urls import path

from . import views

_OFFERING = "offerings/<slug:offering>/"
# Before the offerings' own addresses: none of them may be called `new`.
first = [path("offerings/new/", views.new, name="new")]
urlpatterns = [
    path(f"{_OFFERING}people/", views.people, name="people"),
    path(f"{_OFFERING}people/invite/", views.invite, name="invite"),
    path(f"{_OFFERING}people/invite-list/", views.invite_list, name="invite-list"),
    path(
        f"{_OFFERING}people/invitations/<int:invitation>/close/",
        views.invitation_close,
        name="invitation-close",
    ),
    path(f"{_OFFERING}people/<int:person>/role/", views.role, name="role"),
    path(f"{_OFFERING}people/<int:person>/remove/", views.remove, name="remove"),
    path(f"{_OFFERING}join/", views.join_open, name="join-open"),
    path("join/<str:token>/", views.join, name="join"),
]
