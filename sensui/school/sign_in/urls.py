from django.urls import path

from . import views

app_name = "sign_in"
urlpatterns = [
    path("", views.data, name="data"),
    path("export/", views.export, name="export"),
    path("leave/", views.leave, name="leave"),
    path("prove/", views.prove, name="prove"),
]
