from django.urls import path

from . import views

app_name = "quizzes"
urlpatterns = [
    path("courses/<slug:course>/placement/", views.quiz, name="placement"),
    path("courses/<slug:course>/placement/attempts/<int:number>/", views.attempt, name="proposal"),
    path("courses/<slug:course>/<slug:unit>/quiz/", views.quiz, name="quiz"),
    path("courses/<slug:course>/<slug:unit>/quiz/attempts/<int:number>/", views.attempt, name="attempt"),
]
