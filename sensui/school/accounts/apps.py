from django.apps import AppConfig


class Accounts(AppConfig):
    name = "sensui.school.accounts"
    label = "accounts"
