from django.apps import AppConfig


class Discussion(AppConfig):
    name = "sensui.school.discussion"
    label = "discussion"
