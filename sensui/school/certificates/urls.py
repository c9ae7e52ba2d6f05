from django.urls import path

from . import views

app_name = "certificates"
urlpatterns = [
    path("certificates/", views.mine, name="mine"),
    path("certificates/verify/", views.verify, name="verify"),
    path("certificates/keys.json", views.keys, name="keys"),
    path("certificates/status/<int:key>/", views.status_list, name="status-list"),
    path("certificates/claim/<slug:course>/", views.claim, name="claim"),
    path("certificates/<uuid:certificate>/", views.page, name="page"),
    path("certificates/<uuid:certificate>/certificate.json", views.document, name="document"),
    path("certificates/<uuid:certificate>/certificate.<str:lang>.pdf", views.paper, name="paper"),
    path("certificates/<uuid:certificate>/revoke/", views.revoke, name="revoke"),
]
