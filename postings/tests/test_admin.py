from __future__ import annotations

import gzip
import json
import re
from datetime import date
from decimal import Decimal
from io import BytesIO
from unittest.mock import patch

import pytest
from django.contrib.auth.models import Permission, User
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from postings import search
from postings.ingest import ingest
from postings.models import Company, IndexUpdate, Posting, Skill, Upload, UploadItem
from postings.prepare import RawDocument
from postings.tests.readers.office_files import column, pdf

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("index")]

UPLOAD = "/admin/postings/posting/upload/"
COOK = "Title: Line Cook\nCompany: Blue Door Bistro\nLocation: Lyon, France\nSalary: 2.300 € brutto pro Monat\n"


@pytest.fixture
def staff(admin_user: User) -> Client:
    client = Client()
    client.force_login(admin_user)
    return client


@pytest.fixture
def cook() -> Posting:
    upload = Upload.objects.create()
    (outcome,) = ingest(upload, [RawDocument(COOK.encode(), "cook.txt", date(2026, 3, 2))])
    assert outcome.posting_id, outcome.message
    return Posting.objects.get()


def upload(client: Client, *files: tuple[str, bytes], text: str = "") -> str:
    """The page that answers, with the results."""
    streams = []
    for name, data in files:
        stream = BytesIO(data)
        stream.name = name
        streams.append(stream)
    response = client.post(UPLOAD, {"files": streams, "text": text}, follow=True)
    assert response.status_code == 200
    return response.content.decode()


def items() -> list[tuple[str, str]]:
    return list(UploadItem.objects.values_list("name", "outcome"))


def test_only_staff_may_upload(client: Client, django_user_model: type[User]) -> None:
    assert client.get(UPLOAD).status_code == 302
    client.force_login(django_user_model.objects.create_user("reader", password="reader"))
    assert client.get(UPLOAD).status_code == 302
    client.force_login(django_user_model.objects.create_user("clerk", password="clerk", is_staff=True))
    assert client.get(UPLOAD).status_code == 403


def test_pasted_text_becomes_a_posting(staff: Client) -> None:
    page = upload(staff, text=COOK)
    posting = Posting.objects.get()
    assert posting.title == "Line Cook"
    assert posting.get_absolute_url() in page
    assert "1 added" in page


def test_many_files_give_a_result_each(staff: Client) -> None:
    line = json.dumps({"id": "9", "data": "Title: Welder\nLocation: Gdańsk"}).encode()
    files = [
        ("cook.txt", COOK.encode()),
        ("empty.html", b""),
        ("photo.png", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20),
        ("more.jsonl.gz", gzip.compress(line)),
    ]
    page = upload(staff, *files)
    assert items() == [
        ("cook.txt", "added"),
        ("empty.html", "failed"),
        ("photo.png", "failed"),
        ("9", "added"),
    ]
    assert "2 added" in page
    assert "2 failed" in page
    assert "image" in page


def test_the_same_document_again_is_told_as_unchanged(staff: Client) -> None:
    upload(staff, text=COOK)
    assert "1 unchanged" in upload(staff, text=COOK)


def test_an_upload_of_nothing_says_so(staff: Client) -> None:
    page = upload(staff, text="   ")
    assert "Choose at least one file" in page
    assert not Upload.objects.exists()


def test_a_pdf_is_read_and_a_broken_one_is_told_in_the_language_of_the_page(staff: Client) -> None:
    text = "# Line Cook\nCompany: Blue Door Bistro\nLocation: Lyon, France"
    whole = pdf(column(text))
    upload(staff, ("cook.pdf", whole))
    posting = Posting.objects.get()
    assert (posting.title, str(posting.company)) == ("Line Cook", "Blue Door Bistro")
    assert posting.source.data == whole
    assert posting.source.media_type == "application/pdf"
    staff.cookies["django_language"] = "zh-hans"
    assert "此 PDF 已损坏。" in upload(staff, ("cut.pdf", whole[:300]))


def test_an_upload_names_who_did_it(staff: Client, admin_user: User) -> None:
    upload(staff, text=COOK)
    assert Upload.objects.get().user == admin_user


@pytest.mark.parametrize("number", ["0", "x", "99999999999999999999999", "-1", "١"])
def test_results_of_an_unknown_upload_are_no_error(staff: Client, number: str) -> None:
    assert staff.get(UPLOAD, {"upload": number}).status_code == 200


def test_the_list_of_postings_searches_and_filters(staff: Client, cook: Posting) -> None:
    list_page = "/admin/postings/posting/"
    search.sync()
    assert "Line Cook" in staff.get(list_page, {"q": "bistro"}).content.decode()
    assert "Line Cook" in staff.get(list_page, {"q": "cooks lyon"}).content.decode()
    assert "Line Cook" not in staff.get(list_page, {"q": "welder"}).content.decode()
    assert "Line Cook" in staff.get(list_page, {"salary_currency__exact": "EUR"}).content.decode()
    assert "Upload postings" in staff.get(list_page).content.decode()


def test_the_list_of_postings_finds_what_the_site_does_not_show(staff: Client, cook: Posting) -> None:
    list_page = "/admin/postings/posting/"
    for changes in ({"status": "withdrawn"}, {"status": "published", "valid_through": date(2020, 1, 1)}):
        Posting.objects.update(**changes)
        search.sync()
        assert "Line Cook" in staff.get(list_page, {"q": "door cook"}).content.decode()
        assert "Line Cook" not in staff.get(list_page, {"q": "welder"}).content.decode()


def test_the_list_of_postings_says_when_there_is_no_index(staff: Client) -> None:
    with patch("postings.search.search", side_effect=search.SearchUnavailable("no index")):
        assert "No index" in staff.get("/admin/postings/posting/", {"q": "cook"}).content.decode()


def change_form(client: Client, posting: Posting, **changes: str) -> None:
    """Send the change form as the browser would, with some fields changed."""
    address = f"/admin/postings/posting/{posting.pk}/change/"
    form = client.get(address).context["adminform"].form
    data = {name: form[name].value() for name in form.fields}
    for prefix in ("posting_locations", "posting_skills"):
        rows = list(getattr(posting, prefix).all())
        data |= {f"{prefix}-TOTAL_FORMS": len(rows), f"{prefix}-INITIAL_FORMS": len(rows)}
        for number, row in enumerate(rows):
            data |= {f"{prefix}-{number}-{name}": value for name, value in vars(row).items() if name[0] != "_"}
            data |= {f"{prefix}-{number}-posting": posting.pk}
            for key in ("location", "skill"):
                if hasattr(row, f"{key}_id"):
                    data[f"{prefix}-{number}-{key}"] = getattr(row, f"{key}_id")
    data |= changes
    response = client.post(address, {key: value for key, value in data.items() if value is not None})
    assert response.status_code == 302, response.context["adminform"].form.errors


def test_a_corrected_field_is_pinned_and_the_others_are_not(staff: Client, cook: Posting) -> None:
    change_form(staff, cook, title="Chef de partie", duties="Run the grill\nOrder the fish")
    cook.refresh_from_db()
    assert cook.title == "Chef de partie"
    assert cook.duties == ["Run the grill", "Order the fish"]
    assert cook.pinned == ["duties", "title"]


def test_saving_without_a_change_pins_nothing(staff: Client, cook: Posting) -> None:
    change_form(staff, cook)
    cook.refresh_from_db()
    assert cook.pinned == []


def test_a_corrected_salary_is_pinned_whole_and_its_annual_amounts_follow(staff: Client, cook: Posting) -> None:
    change_form(staff, cook, salary_min="2500", salary_max="2600", salary_period="month", salary_currency="eur")
    cook.refresh_from_db()
    assert cook.pinned == ["salary"]
    assert (cook.salary_annual_min, cook.salary_annual_max) == (Decimal(30000), Decimal(31200))
    assert cook.salary_currency == "EUR"
    assert cook.salary_reference_min is not None


def test_requirements_are_edited_as_lines(staff: Client, cook: Posting) -> None:
    change_form(staff, cook, requirements="Knife skills\n(+) Some French")
    cook.refresh_from_db()
    assert cook.requirements == [
        {"text": "Knife skills", "required": True},
        {"text": "Some French", "required": False},
    ]


def test_a_change_is_noted_for_the_index(staff: Client, cook: Posting) -> None:
    IndexUpdate.objects.all().delete()
    change_form(staff, cook, title="Chef de partie")
    assert cook.pk in IndexUpdate.objects.values_list("posting_id", flat=True)


def test_withdrawing_in_the_list_takes_postings_out_of_the_search(staff: Client, cook: Posting) -> None:
    action = {"action": "withdraw", "_selected_action": [cook.pk]}
    assert staff.post("/admin/postings/posting/", action).status_code == 302
    cook.refresh_from_db()
    assert cook.status == "withdrawn"
    search.sync()
    assert search.search(search.Query(today=date(2026, 3, 2), text="cook")).total == 0


def test_who_may_only_look_cannot_withdraw(client: Client, cook: Posting) -> None:
    clerk = User.objects.create_user("clerk", is_staff=True)
    clerk.user_permissions.add(Permission.objects.get(codename="view_posting"))
    client.force_login(clerk)
    client.post("/admin/postings/posting/", {"action": "withdraw", "_selected_action": [cook.pk]})
    cook.refresh_from_db()
    assert cook.status == "published"


def test_a_corrected_text_has_no_marks_of_the_old_one(staff: Client, cook: Posting) -> None:
    assert cook.evidence
    before = cook.updated
    change_form(staff, cook, text="A cook is wanted.")
    cook.refresh_from_db()
    assert (cook.text, cook.evidence, cook.description_html) == ("A cook is wanted.", {}, "")
    assert cook.updated > before


def test_an_upload_that_cannot_be_indexed_yet_is_saved_and_says_so(staff: Client) -> None:
    with patch("postings.search.sync", side_effect=search.SearchUnavailable("no room left")):
        page = upload(staff, text=COOK)
    assert "Not yet searchable: no room left" in page
    assert "1 added" in page


@pytest.mark.parametrize(("model", "name"), [(Company, "Blue Door Bistro GmbH"), (Skill, "SQL")])
def test_another_spelling_of_what_is_there_is_refused_with_its_name(
    staff: Client, model: type[Company | Skill], name: str
) -> None:
    first = model.objects.create(name=name.removesuffix(" GmbH"))
    page = staff.post(f"/admin/postings/{model.__name__.lower()}/add/", {"name": name.upper()})
    assert page.status_code == 200
    assert f"the same as “{first.name}”" in page.content.decode()


PAGES = ["company", "skill", "location", "posting", "source", "upload"]


@pytest.mark.parametrize("page", PAGES)
def test_every_list_of_the_admin_opens(staff: Client, cook: Posting, page: str) -> None:
    assert staff.get(f"/admin/postings/{page}/").status_code == 200


@pytest.mark.parametrize("page", ["upload", "posting"])
def test_a_list_of_the_admin_costs_no_query_a_row(
    staff: Client, admin_user: User, page: str, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for number in range(20):
        upload(staff, text=f"{COOK}Number {number}")
    with django_assert_max_num_queries(15):
        staff.get(f"/admin/postings/{page}/")


def test_the_pages_of_a_source_and_an_upload_open(staff: Client, cook: Posting) -> None:
    assert staff.get(f"/admin/postings/source/{cook.source.pk}/change/").status_code == 200
    assert staff.get(f"/admin/postings/upload/{Upload.objects.get().pk}/change/").status_code == 200


def test_the_page_of_a_posting_is_in_chinese_for_a_chinese_editor(staff: Client, cook: Posting) -> None:
    headers = {"Accept-Language": "zh-hans"}
    page = staff.get(f"/admin/postings/posting/{cook.pk}/change/", headers=headers).content.decode()
    assert "工作地点" in page
    assert not re.findall(r"Posting (?:location|skill)|>\s*(?:Location|Skill)\s*<", page)


def test_five_wrong_passwords_lock_the_name_out(client: Client, admin_user: User) -> None:
    for _attempt in range(5):
        client.post("/admin/login/", {"username": admin_user.username, "password": "guess"})
    answer = client.post("/admin/login/", {"username": admin_user.username, "password": "password"})
    assert answer.status_code == 429
