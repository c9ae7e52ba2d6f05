from django.urls import path

from . import views

app_name = "accounts"
urlpatterns = [
    path("enter/", views.enter, name="enter"),
    path("settings/", views.settings, name="settings"),
    path("settings/switch/", views.switch, name="switch"),
    path("settings/tokens/", views.token_make, name="token-make"),
    path("settings/tokens/<int:token>/revoke/", views.token_revoke, name="token-revoke"),
    path("api/settings/", views.settings_api, name="settings-api"),
]
