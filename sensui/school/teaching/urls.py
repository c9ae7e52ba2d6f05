from django.urls import path

from ..compute.credits.views import of_class
from . import dates, views
from .gradebook import urls as gradebook
from .insight import urls as insight
from .people import urls as people
from .regrades import urls as regrades
from .reports import urls as reports

app_name = "teaching"
urlpatterns = [
    *people.first,
    path("offerings/", views.offerings, name="offerings"),
    path("offerings/<slug:offering>/", views.offering, name="offering"),
    path("offerings/<slug:offering>/dates/", dates.dates, name="dates"),
    path("offerings/<slug:offering>/credits/", of_class, name="credits"),
    *people.urlpatterns,
    *gradebook.urlpatterns,
    *regrades.urlpatterns,
    *insight.urlpatterns,
    *reports.urlpatterns,
]
