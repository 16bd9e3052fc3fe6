"""A look before saving: nothing is saved until it is accepted, and nothing is lost until it is discarded."""

from __future__ import annotations

import json
from io import BytesIO

import pytest
from django.contrib.auth.models import User
from django.test import Client

from postings.look import accept, discard
from postings.models import Company, IndexUpdate, Posting, Upload, UploadItem

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("index")]

UPLOAD = "/admin/postings/posting/upload/"
COOK = "Title: Line Cook\nCompany: Blue Door Bistro\nLocation: Lyon, France\nSalary: 2.300 € brutto pro Monat\n"
BAKER = "Title: Baker\nCompany: Blue Door Bistro\nLocation: Lyon, France\nYou bake bread and rolls every night.\n"
PENDING, DISCARDED = UploadItem.Outcome.PENDING, UploadItem.Outcome.DISCARDED


@pytest.fixture
def staff(admin_user: User) -> Client:
    client = Client()
    client.force_login(admin_user)
    return client


def look(client: Client, *texts: str, name: str = "posting.txt") -> tuple[str, str]:
    """Upload each text as a file to be looked at: the address and the text of the page that lists them."""
    streams = []
    for text in texts:
        stream = BytesIO(text.encode())
        stream.name = name
        streams.append(stream)
    response = client.post(UPLOAD, {"files": streams, "text": "", "look": "Look first"}, follow=True)
    assert response.status_code == 200
    return response.request["PATH_INFO"], response.content.decode()


def waiting() -> list[UploadItem]:
    return list(UploadItem.objects.filter(outcome=PENDING))


def press(client: Client, address: str, button: str, value: str = "") -> str:
    response = client.post(address, {button: value}, follow=True)
    assert response.status_code == 200
    return response.content.decode()


def test_nothing_is_saved_before_it_is_accepted(staff: Client) -> None:
    _, page = look(staff, COOK)
    for expected in ("Line Cook", "Blue Door Bistro", "Lyon", "€2,300 a month", "Adds a posting."):
        assert expected in page
    assert not Posting.objects.exists()
    assert not Company.objects.exists()
    assert not IndexUpdate.objects.exists()


def test_one_document_is_shown_beside_its_words(staff: Client) -> None:
    address, _ = look(staff, COOK)
    (item,) = waiting()
    page = staff.get(f"{address}{item.pk}/").content.decode()
    assert "Not saved yet." in page
    assert '<mark id="evidence-company-1"' in page
    assert 'href="#evidence-salary-1"' in page
    assert "What this posting does not say" in page


def test_what_is_accepted_is_saved_and_found(staff: Client) -> None:
    address, _ = look(staff, COOK)
    (item,) = waiting()
    page = press(staff, address, "accept", str(item.pk))
    assert Posting.objects.get().status == Posting.Status.PUBLISHED
    assert "1 document accepted" in page
    assert "Blue Door Bistro" in staff.get("/?q=cook").content.decode()
    assert [item.outcome for item in UploadItem.objects.all()] == ["added"]


def test_what_is_discarded_leaves_nothing_but_its_name(staff: Client) -> None:
    address, _ = look(staff, COOK)
    press(staff, address, "discard", str(waiting()[0].pk))
    item = UploadItem.objects.get()
    assert (item.outcome, item.compressed) == (DISCARDED, None)
    assert not Posting.objects.exists()


def test_all_are_accepted_with_one_button(staff: Client) -> None:
    address, _ = look(staff, COOK, BAKER)
    assert "2 documents accepted" in press(staff, address, "accept", "all")
    assert Posting.objects.count() == 2
    assert not waiting()


def test_all_are_discarded_with_one_button(staff: Client) -> None:
    address, _ = look(staff, COOK, BAKER)
    assert "2 documents discarded" in press(staff, address, "discard", "all")
    assert not Posting.objects.exists()


def test_deciding_on_one_leads_to_the_next(staff: Client) -> None:
    address, _ = look(staff, COOK, BAKER)
    first, second = waiting()
    page = press(staff, f"{address}{first.pk}/", "accept")
    assert "Baker" in page
    assert "Not saved yet." in page
    assert "What became of each document" in press(staff, f"{address}{second.pk}/", "discard")
    assert Posting.objects.get().title == "Line Cook"


def test_what_is_known_already_is_said(staff: Client) -> None:
    staff.post(UPLOAD, {"text": COOK})
    _, page = look(staff, COOK)
    assert "word for word" in page
    _, page = look(staff, COOK.replace("2.300", "2.400"))
    assert "Another one has its title and company" in page


def test_a_new_version_is_shown_and_changes_nothing_before(staff: Client) -> None:
    def version(pay: str) -> str:
        posting = {
            **{"@context": "https://schema.org", "@type": "JobPosting", "title": "Line Cook"},
            **{"description": f"You cook for {pay} euros a month.", "url": "https://bistro.example/jobs/7"},
            "identifier": {"value": "7"},
        }
        return f'<script type="application/ld+json">{json.dumps(posting)}</script>'

    look(staff, version("2,300"), name="7.html")
    press(staff, f"{UPLOAD}{Upload.objects.get().pk}/", "accept", "all")
    before = Posting.objects.get().text
    address, page = look(staff, version("2,500"), name="7.html")
    assert "up to date" in page
    assert Posting.objects.get().text == before
    press(staff, address, "accept", "all")
    assert "2,500" in Posting.objects.get().text


def test_what_cannot_be_read_is_told_and_does_not_hold_up_the_others(staff: Client) -> None:
    address, page = look(staff, "%PDF-1.4 \x00\x01", COOK)
    assert "It cannot be read." in page
    press(staff, address, "accept", "all")
    assert Posting.objects.get().title == "Line Cook"
    assert sorted(UploadItem.objects.values_list("outcome", flat=True)) == ["added", "failed"]


def test_a_page_without_a_title_and_a_company_is_remarked(staff: Client) -> None:
    _, page = look(staff, "Valid through: 2020-01-31\nYou clean our offices in Lyon, France, every evening.\n")
    assert "Not found: " in page
    assert "The last day to apply is over." in page


def test_a_decision_made_twice_is_no_error(staff: Client) -> None:
    address, _ = look(staff, COOK, BAKER)
    first = waiting()[0]
    press(staff, f"{address}{first.pk}/", "accept")
    assert "decided on already" in press(staff, f"{address}{first.pk}/", "accept")
    press(staff, address, "accept", str(first.pk))
    assert Posting.objects.count() == 1
    assert "What became of each document" in press(staff, address, "discard", "all")


@pytest.mark.parametrize("value", ["", "0", "-1", "1e9", "９", "9" * 40, "all;", "\0"])
def test_a_button_that_names_nothing_decides_nothing(staff: Client, value: str) -> None:
    address, _ = look(staff, COOK)
    press(staff, address, "accept", value)
    assert len(waiting()) == 1


def test_there_is_no_such_upload(staff: Client) -> None:
    assert staff.get(f"{UPLOAD}999/").status_code == 404
    assert staff.get(f"{UPLOAD}999/1/").status_code == 404


def test_only_who_may_add_postings_may_look(client: Client, staff: Client, django_user_model: type[User]) -> None:
    address, _ = look(staff, COOK)
    assert client.get(address).status_code == 302
    client.force_login(django_user_model.objects.create_user("clerk", password="clerk", is_staff=True))
    assert client.get(address).status_code == 403
    assert client.post(address, {"accept": "all"}).status_code == 403
    assert len(waiting()) == 1


def test_many_documents_come_in_pages(staff: Client) -> None:
    lines = "\n".join(json.dumps({"id": str(n), "data": COOK.replace("Line", f"Line {n}")}) for n in range(30))
    address, page = look(staff, lines, name="many.jsonl")
    assert "30 documents wait" in page
    assert "Page 1 of 2" in page
    assert staff.get(address, {"page": "2"}).content.decode().count("Adds a posting.") == 5
    assert staff.get(address, {"page": "x"}).status_code == 200


def test_what_somebody_has_discarded_meanwhile_is_not_accepted(staff: Client) -> None:
    look(staff, COOK)
    upload = Upload.objects.get()
    chosen = UploadItem.objects.filter(pk=waiting()[0].pk)
    assert discard(chosen) == 1
    assert accept(upload, chosen) == []
    assert not Posting.objects.exists()


def test_the_same_words_twice_are_told_and_saved_once(staff: Client) -> None:
    address, page = look(staff, COOK, COOK)
    assert page.count("The same words as in") == 1
    press(staff, address, "accept", "all")
    assert Posting.objects.count() == 1
    assert sorted(UploadItem.objects.values_list("outcome", flat=True)) == ["added", "unchanged"]


@pytest.mark.parametrize("number", ["0", "9" * 18, "9" * 30])
def test_an_upload_of_any_number_is_no_error(staff: Client, number: str) -> None:
    assert staff.get(f"{UPLOAD}{number}/").status_code == 404
    assert staff.post(f"{UPLOAD}{number}/{number}/", {"accept": ""}).status_code == 404
