from __future__ import annotations

from django.contrib import admin
from django.urls import include, path

urlpatterns = [
    path("admin/", admin.site.urls),
    path("", include("postings.urls")),
]

handler404 = "postings.views.not_found"
handler400 = "postings.views.bad_request"
