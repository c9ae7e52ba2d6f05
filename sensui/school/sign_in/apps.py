from django.apps import AppConfig


class SignIn(AppConfig):
    name = "sensui.school.sign_in"
    label = "sign_in"

    def ready(self) -> None:
        from . import audit

        audit.listen()
