from django.urls import path

from . import views
from .gradebook import urls as gradebook
from .insight import urls as insight
from .regrades import urls as regrades
from .reports import urls as reports

app_name = "teaching"
urlpatterns = [
    path("offerings/", views.offerings, name="offerings"),
    path("offerings/<slug:offering>/", views.offering, name="offering"),
    *gradebook.urlpatterns,
    *regrades.urlpatterns,
    *insight.urlpatterns,
    *reports.urlpatterns,
]
