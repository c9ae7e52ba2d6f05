from django.apps import AppConfig


class Teaching(AppConfig):
    name = "sensui.school.teaching"
    label = "teaching"

    def ready(self) -> None:
        from .reports import files  # noqa: F401 - it hears when a report's row goes
