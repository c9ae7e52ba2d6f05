from django.apps import AppConfig


class Contests(AppConfig):
    name = "sensui.school.contests"
    label = "contests"
