from django.urls import path

from . import moderation_views, views

app_name = "discussion"
urlpatterns = [
    path("questions/", views.questions, name="questions"),
    path("questions/ask/", views.ask, name="ask"),
    path("questions/mail/", views.mail, name="mail"),
    path("questions/mail/end/<str:token>/", views.mail_end, name="mail-end"),
    path("questions/<int:question>/", views.question, name="question"),
    path("questions/<int:question>/edit/", views.edit, name="edit"),
    path("questions/<int:question>/withdraw/", views.withdraw, name="withdraw"),
    path("questions/<int:question>/follow/", views.follow, name="follow"),
    path("questions/<int:question>/answers/", views.answer, name="answer"),
    path("questions/<int:question>/answers/<int:answer>/edit/", views.answer_edit_page, name="answer-edit"),
    path("questions/<int:question>/accept/", views.accept, name="accept"),
    path("questions/<int:question>/report/", moderation_views.report, name="report"),
    path("questions/<int:question>/hide/", moderation_views.hide, name="hide"),
    path("questions/<int:question>/close/", moderation_views.close, name="close"),
]
