from django.urls import path

from . import class_views, views

_REPORTS = "offerings/<slug:offering>/reports/"
_REPORT = f"{_REPORTS}<int:item>/"
urlpatterns = [
    path(_REPORTS, views.reports, name="reports"),
    path(f"{_REPORTS}new/", class_views.report_new, name="report-new"),
    path(_REPORT, views.report, name="report"),
    path(f"{_REPORT}hand-in/", views.hand_in, name="report-hand-in"),
    path(f"{_REPORT}act/", class_views.act, name="report-act"),
    path(f"{_REPORT}rubric/", class_views.rubric, name="rubric"),
    path(f"{_REPORT}learners/<int:learner>/", class_views.report_of, name="report-of"),
    path(f"{_REPORT}files/<uuid:report>.pdf", views.report_file, name="report-file"),
    path(f"{_REPORT}reviews/<int:review>/", views.review, name="review"),
]
