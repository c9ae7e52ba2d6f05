from django.urls import path

from . import views
from .credits import views as credits

app_name = "compute"
urlpatterns = [
    path("credits/", credits.mine, name="credits"),
    path("credits/school/", credits.of_school, name="credits-school"),
    path("jobs/", views.jobs, name="jobs"),
    path("jobs/<uuid:pk>/", views.job, name="job"),
    path("jobs/<uuid:pk>/cancel/", views.cancel, name="cancel"),
    path("jobs/<uuid:pk>/again/", views.again, name="again"),
]
