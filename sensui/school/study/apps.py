from django.apps import AppConfig


class Study(AppConfig):
    name = "sensui.school.study"
    label = "study"
