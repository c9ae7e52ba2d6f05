from django.urls import path

from . import views

app_name = "accounts"
urlpatterns = [
    path("enter/", views.enter, name="enter"),
    path("settings/", views.settings, name="settings"),
    path("settings/switch/", views.switch, name="switch"),
    path("api/settings/", views.settings_api, name="settings-api"),
]
