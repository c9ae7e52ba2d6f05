from django.apps import AppConfig


class Compute(AppConfig):
    name = "sensui.school.compute"
    label = "compute"
