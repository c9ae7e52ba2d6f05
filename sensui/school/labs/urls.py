from django.urls import path

from . import api, elsewhere_api, facade, files_api, history_api, home_views, sheets, studio, views
from .background import views as background

app_name = "labs"
_LAB = "courses/<slug:course>/<slug:unit>/labs/<slug:lab>/"
_API = "api/labs/<slug:course>/<slug:unit>/<slug:lab>/"
_JUPYTER = "jupyter/<uuid:notebook>/api/"
urlpatterns = [
    path(_LAB, views.lab, name="lab"),
    path(f"{_LAB}studio/", studio.studio, name="studio"),
    path(f"{_LAB}notebook/<slug:level>.<slug:lang>.ipynb", views.notebook, name="notebook"),
    path(f"{_LAB}sheet/", sheets.sheet, name="sheet"),
    path(f"{_LAB}sheet/file.<slug:form>", sheets.download, name="sheet-file"),
    path(f"{_LAB}submissions/", views.submit, name="submit"),
    path(f"{_LAB}submissions/<int:attempt>/", views.verdict, name="verdict"),
    path(f"{_LAB}submissions/<int:attempt>/again/", views.grade_again, name="again"),
    path(f"{_LAB}files/", home_views.add_file, name="add-file"),
    path(f"{_LAB}files/remove/", home_views.remove_file, name="remove-file"),
    path(f"{_LAB}background/", background.start, name="background-start"),
    path(f"{_LAB}background/<uuid:job>/", background.result, name="background"),
    path(f"{_LAB}background/<uuid:job>/outputs/", background.put_outputs, name="background-outputs"),
    path(f"{_LAB}background/<uuid:job>/notebook.ipynb", background.download, name="background-notebook"),
    path(f"{_API}background", background.start_here, name="api-background"),
    path(f"{_API}notebook", api.notebook, name="api-notebook"),
    path(f"{_API}leave", api.leave, name="api-leave"),
    path(f"{_API}merge", api.merge, name="api-merge"),
    path(f"{_API}level", api.level, name="api-level"),
    path(f"{_API}check", api.check, name="api-check"),
    path(f"{_API}submit", api.submit, name="api-submit"),
    path(f"{_API}submissions/<int:attempt>", api.submission, name="api-submission"),
    path(f"{_API}kernel", api.kernel, name="api-kernel"),
    path(f"{_API}revisions", history_api.revisions, name="api-revisions"),
    path(f"{_API}revisions/<int:number>", history_api.revision, name="api-revision"),
    path(f"{_API}revisions/<int:number>/diff", history_api.diff, name="api-diff"),
    path(f"{_API}revisions/<int:number>/restore", history_api.restore, name="api-restore"),
    path(f"{_API}download.ipynb", files_api.download_notebook, name="api-download-notebook"),
    path(f"{_API}download.py", files_api.download_program, name="api-download-program"),
    path(f"{_API}upload", files_api.upload, name="api-upload"),
    *elsewhere_api.urlpatterns,
    path(f"{_JUPYTER}kernelspecs", facade.kernelspecs),
    path(f"{_JUPYTER}status", facade.status),
    path(f"{_JUPYTER}kernels", facade.kernels),
    path(f"{_JUPYTER}kernels/<uuid:kernel>", facade.kernel),
    path(f"{_JUPYTER}kernels/<uuid:kernel>/interrupt", facade.interrupt),
    path(f"{_JUPYTER}kernels/<uuid:kernel>/restart", facade.restart),
    path(f"{_JUPYTER}sessions", facade.sessions),
    path(f"{_JUPYTER}sessions/<uuid:session>", facade.session),
]
