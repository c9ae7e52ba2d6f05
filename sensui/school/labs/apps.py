from django.apps import AppConfig


class Labs(AppConfig):
    name = "sensui.school.labs"
    label = "labs"
