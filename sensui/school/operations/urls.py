from django.urls import path

from . import health, metrics

app_name = "operations"
urlpatterns = [
    path("health/", health.health, name="health"),
    path("metrics", metrics.metrics, name="metrics"),
]
