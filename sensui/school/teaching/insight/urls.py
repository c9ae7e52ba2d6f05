from django.urls import path

from . import views

_INSIGHT = "offerings/<slug:offering>/insight/"
urlpatterns = [
    path(_INSIGHT, views.insight, name="insight"),
    path(f"{_INSIGHT}<slug:unit>/<slug:lab>/", views.lab_insight, name="lab-insight"),
]
