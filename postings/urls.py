from __future__ import annotations

from django.urls import path, re_path

from postings import api, feeds, suggestions, views

app_name = "postings"

urlpatterns = [
    path("", views.listing, name="list"),
    re_path(r"^postings/(?P<posting_id>\d{1,18})(?:-(?P<slug>[^/]*))?/$", views.detail, name="detail"),
    re_path(r"^facets/(?P<name>\w+)$", views.facet, name="facet"),
    path("postings.csv", feeds.csv_export, name="csv"),
    path("feed", feeds.atom, name="feed"),
    path("api/postings", api.search_postings, name="api-list"),
    re_path(r"^api/postings/(?P<posting_id>\d{1,18})$", api.posting, name="api-detail"),
    path("api/suggestions", suggestions.suggestions, name="api-suggestions"),
    path("robots.txt", views.robots, name="robots"),
    path("favicon.ico", views.icon, name="icon"),
    path("sitemap.xml", feeds.sitemap_index, name="sitemap"),
    path("sitemap-<section>.xml", feeds.sitemap_page, name="sitemap-page"),
    path("healthz", views.health, name="health"),
    path("language", views.set_language, name="language"),
]
