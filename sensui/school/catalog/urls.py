from django.urls import path

from . import films, views

app_name = "catalog"
urlpatterns = [
    path("courses/", views.catalogue, name="catalogue"),
    path("courses/<slug:course>/", views.course, name="course"),
    path("courses/<slug:course>/<slug:unit>/", views.unit, name="unit"),
    path("courses/<slug:course>/<slug:unit>/lecture/", views.lecture, name="lecture"),
    path("courses/<slug:course>/<slug:unit>/lecture/film/", films.film, name="film"),
    path(
        "courses/<slug:course>/<slug:unit>/lecture/captions.<slug:lang>.vtt", films.captions, name="captions"
    ),
    path("glossary/", views.glossary, name="glossary"),
    path("search/", views.search, name="search"),
]
