from django.apps import AppConfig


class Catalog(AppConfig):
    name = "sensui.school.catalog"
    label = "catalog"
