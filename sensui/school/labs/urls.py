from django.urls import path

from . import views

app_name = "labs"
_LAB = "courses/<slug:course>/<slug:unit>/labs/<slug:lab>/"
urlpatterns = [
    path(_LAB, views.lab, name="lab"),
    path(f"{_LAB}notebook/<slug:level>.<slug:lang>.ipynb", views.notebook, name="notebook"),
    path(f"{_LAB}submissions/", views.submit, name="submit"),
    path(f"{_LAB}submissions/<int:attempt>/", views.verdict, name="verdict"),
    path(f"{_LAB}submissions/<int:attempt>/again/", views.grade_again, name="again"),
]
