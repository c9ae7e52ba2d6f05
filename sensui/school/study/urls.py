from django.urls import path

from . import api, journal_views, plan_views, views

app_name = "study"
urlpatterns = [
    path("", views.home, name="home"),
    path("plan/", plan_views.plan, name="plan"),
    path("plan/preview/", plan_views.plan_preview, name="plan-preview"),
    path("plan/again/", plan_views.plan_again, name="plan-again"),
    path("plan/end/", plan_views.plan_end, name="plan-end"),
    path("plan/sensui-plan.ics", plan_views.calendar_file, name="calendar-file"),
    path("plan/calendar-renew/", plan_views.calendar_renew, name="calendar-renew"),
    path("calendar/<str:token>.ics", plan_views.calendar_feed, name="calendar-feed"),
    path("journal/", journal_views.journal, name="journal"),
    path("journal/sensui-journal.md", journal_views.export, name="journal-export"),
    path("courses/<slug:course>/<slug:unit>/lecture/done/", views.lecture_done, name="lecture-done"),
    path("courses/<slug:course>/<slug:unit>/journal/", journal_views.note, name="note"),
    path(
        "courses/<slug:course>/<slug:unit>/journal/<int:number>/",
        journal_views.note_revision,
        name="note-revision",
    ),
    path("api/activity/", api.activity, name="activity"),
    path("api/position/", api.position, name="position"),
    path("api/hints/", api.hint, name="hint"),
    path("api/journal/<slug:course>/<slug:unit>/", journal_views.note_api, name="note-api"),
]
