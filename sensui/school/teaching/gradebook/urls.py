from django.urls import path

from . import learner_views, views

_OFFERING = "offerings/<slug:offering>/"
urlpatterns = [
    path(f"{_OFFERING}grades/", learner_views.own_grades, name="grades"),
    path(f"{_OFFERING}deadlines/", views.deadlines, name="deadlines"),
    path(f"{_OFFERING}gradebook/", views.gradebook, name="gradebook"),
    path(f"{_OFFERING}gradebook/trail/", views.trail, name="trail"),
    path(f"{_OFFERING}gradebook/<slug:name>.csv", views.gradebook_file, name="gradebook-file"),
    path(f"{_OFFERING}learners/<int:learner>/", learner_views.learner, name="learner"),
    path(f"{_OFFERING}learners/<int:learner>/items/<int:item>/", learner_views.grade, name="grade"),
]
