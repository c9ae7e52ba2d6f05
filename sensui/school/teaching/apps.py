from django.apps import AppConfig


class Teaching(AppConfig):
    name = "sensui.school.teaching"
    label = "teaching"
