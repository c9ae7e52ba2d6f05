from django.apps import AppConfig


class Quizzes(AppConfig):
    name = "sensui.school.quizzes"
    label = "quizzes"
