from django.urls import path

from . import api, entry_views, views

app_name = "contests"
_CONTEST = "courses/<slug:course>/<slug:unit>/contests/<slug:contest>/"

urlpatterns = [
    path(_CONTEST, views.overview, name="overview"),
    path(f"{_CONTEST}data/", views.data, name="data"),
    path(f"{_CONTEST}data/starter.<slug:lang>.ipynb", views.starter, name="starter"),
    path(f"{_CONTEST}data/<str:name>", views.download, name="download"),
    path(f"{_CONTEST}leakage/", views.leakage, name="leakage"),
    path(f"{_CONTEST}board/", views.board, name="board"),
    path(f"{_CONTEST}board/code/<uuid:entry>/", entry_views.code, name="code"),
    path(f"{_CONTEST}board/field/<slug:name>/", entry_views.field_code, name="field-code"),
    path(f"{_CONTEST}submit/", entry_views.submit, name="submit"),
    path(f"{_CONTEST}submitted/<uuid:entry>/", entry_views.submitted, name="submitted"),
    path(f"{_CONTEST}submitted/<uuid:entry>/again/", entry_views.again, name="again"),
    path(f"{_CONTEST}entries/", entry_views.entries, name="entries"),
    path(f"{_CONTEST}entries/finals/", entry_views.finals, name="finals"),
    path(f"{_CONTEST}entries/name/", entry_views.name, name="name"),
    path(f"{_CONTEST}entries/<int:number>/", entry_views.entry, name="entry"),
    path(f"{_CONTEST}entries/<int:number>/file", entry_views.file, name="file"),
    *api.urlpatterns,
]
