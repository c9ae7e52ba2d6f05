from django.apps import AppConfig


class Certificates(AppConfig):
    name = "sensui.school.certificates"
    label = "certificates"
