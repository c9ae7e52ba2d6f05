from django.urls import path

from . import views

_REGRADES = "offerings/<slug:offering>/regrades/"
urlpatterns = [
    path(_REGRADES, views.regrades, name="regrades"),
    path(f"{_REGRADES}<int:regrade>/", views.regrade, name="regrade"),
    path(f"{_REGRADES}<int:regrade>/decide/", views.decide, name="regrade-decide"),
]
