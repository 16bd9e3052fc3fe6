"""Facts are put right beside the words of a document, and saved as they were put right, or not at all."""

from __future__ import annotations

import json
from decimal import Decimal
from io import BytesIO
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.test import Client

from postings.contract import as_json
from postings.correction import CorrectionForm
from postings.ingest import ingest
from postings.look import accept, waiting_of
from postings.models import Posting, Upload, UploadItem
from postings.prepare import Prepared, RawDocument, prepare
from postings.saving import save

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("index")]

UPLOAD = "/admin/postings/posting/upload/"
COOK = """Line Cook
Blue Door Bistro
Location: Lyon, France
Salary: 2.300 € brutto pro Monat

Duties
- Prepare sauces and stocks
- Clean the kitchen
Requirements
- Two years in a kitchen
- French is a plus
Skills: knife skills, Excel
"""


@pytest.fixture
def staff(admin_user: User) -> Client:
    client = Client()
    client.force_login(admin_user)
    return client


def waiting(client: Client, *texts: str) -> list[str]:
    """The addresses of the forms of these documents, which wait for a look."""
    files = [BytesIO(text.encode()) for text in texts]
    for number, file in enumerate(files):
        file.name = f"{number}.txt"
    client.post(UPLOAD, {"files": files, "text": "", "look": ""})
    items = UploadItem.objects.filter(outcome=UploadItem.Outcome.PENDING)
    return [f"{UPLOAD}{item.upload_id}/{item.pk}/correct/" for item in items]


def shown(form: CorrectionForm) -> dict[str, Any]:
    """What a browser would send of the form as it came."""
    return {bound.html_name: "" if bound.value() is None else bound.value() for bound in form}


def filled(client: Client, address: str) -> dict[str, Any]:
    return shown(client.get(address).context["form"])


def saved() -> dict[str, Any]:
    return as_json(Posting.objects.get())


def test_the_form_shows_what_was_read_with_the_way_to_its_words(staff: Client) -> None:
    (address,) = waiting(staff, COOK)
    page = staff.get(address).content.decode()
    for expected in (
        'value="Line Cook"',
        'value="Blue Door Bistro"',
        "Lyon, ",
        'value="2300.00"',
        "(+) French is a plus",
    ):
        assert expected in page
    assert 'href="#evidence-salary-1"' in page
    assert '<mark id="evidence-salary-1"' in page
    assert not Posting.objects.exists()


def test_what_is_left_as_it_was_is_saved_as_by_accepting(staff: Client) -> None:
    (address,) = waiting(staff, COOK)
    staff.post(address, filled(staff, address))
    corrected = saved()
    Posting.objects.all().delete()
    list(
        ingest(
            Upload.objects.create(),
            [RawDocument(COOK.encode(), "0.txt", Upload.objects.latest("pk").started.date())],
        )
    )
    assert {**corrected, "id": 0, "url": ""} == {**saved(), "id": 0, "url": ""}
    assert Posting.objects.get().pinned == []


def test_what_is_changed_is_saved_pinned_and_found(staff: Client) -> None:
    (address,) = waiting(staff, COOK)
    changed = {
        **{"title": "Chef de partie", "company": "Bistro Bleu", "locations": "Grenoble, France\nNowhereville"},
        **{"salary_max": "2600", "salary_period": "month", "experience_min": "3", "education": "none"},
        **{"duties": "Clean the kitchen\nCook", "requirements": "(+) French is a plus", "skills": "Excel\nHACCP"},
    }
    response = staff.post(address, filled(staff, address) | changed, follow=True)
    assert "1 document accepted" in response.content.decode()
    posting = saved()
    assert (posting["title"], posting["company"]) == ("Chef de partie", "Bistro Bleu")
    assert [place["city"] for place in posting["locations"]] == ["Grenoble", "Nowhereville"]
    assert [posting["salary"][name] for name in ("min", "max", "annual_max")] == [2300, 2600, 31200]
    assert posting["experience_years"] == {"min": 3, "max": None}
    assert posting["education"] == "none"
    assert posting["duties"] == ["Clean the kitchen", "Cook"]
    assert posting["requirements"] == [{"text": "French is a plus", "required": False}]
    assert [skill["name"] for skill in posting["skills"]] == ["Excel", "HACCP"]
    pinned = "company duties education experience locations requirements salary skills title"
    assert Posting.objects.get().pinned == pinned.split()
    assert "Bistro Bleu" in staff.get("/?q=partie").content.decode()


def test_a_corrected_value_leads_to_its_own_words_or_to_none(staff: Client) -> None:
    (address,) = waiting(staff, COOK)
    changed = {
        "title": "Chef de partie",
        "company": "Door Bistro",
        "duties": "Clean the kitchen",
        "salary_max": "2600",
    }
    staff.post(address, filled(staff, address) | changed)
    posting = saved()
    text, evidence = posting["text"], posting["evidence"]
    assert [text[start:end] for start, end in evidence["company"]] == ["Door Bistro"]
    assert [text[start:end] for start, end in evidence["duties"]] == ["Clean the kitchen"]
    assert "title" not in evidence
    assert "salary" not in evidence
    assert evidence["locations"]


def test_a_pay_without_a_period_saves_nothing_and_says_so(staff: Client) -> None:
    (address,) = waiting(staff, COOK)
    page = staff.post(address, filled(staff, address) | {"salary_period": "", "title": "Chef"}).content.decode()
    assert "Say what period the salary is for." in page
    assert "Nothing is saved yet" in page
    assert 'value="Chef"' in page
    assert not Posting.objects.exists()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("salary_min", "much"),
        ("salary_min", "9" * 40),
        ("salary_currency", "€€"),
        ("date_posted", "soon"),
        ("openings", "-1"),
        ("openings", "9" * 30),
        ("experience_min", "nan"),
        ("education", "wizard"),
        ("company", "x" * 201),
        ("url", "javascript:alert(1)"),
        ("title", "a\0b"),
        ("duties", "a\0b"),
    ],
)
def test_what_no_column_takes_is_told_at_its_field(staff: Client, name: str, value: str) -> None:
    (address,) = waiting(staff, COOK)
    response = staff.post(address, filled(staff, address) | {name: value})
    assert response.status_code == 200
    assert name in response.context["form"].errors
    assert not Posting.objects.exists()


def test_the_next_document_follows(staff: Client) -> None:
    first, _ = waiting(staff, COOK, COOK.replace("Line Cook", "Baker"))
    page = staff.post(first, filled(staff, first), follow=True).content.decode()
    assert "Baker" in page
    assert "Not saved yet." in page


def test_who_corrects_what_is_decided_on_is_told(staff: Client) -> None:
    (address,) = waiting(staff, COOK)
    data = filled(staff, address)
    accept(Upload.objects.get(), waiting_of(Upload.objects.get()))
    assert "decided on already" in staff.post(address, data, follow=True).content.decode()
    assert Posting.objects.get().title == "Line Cook"


def test_what_somebody_has_saved_meanwhile_is_corrected_where_it_is(staff: Client) -> None:
    (address,) = waiting(staff, COOK)
    data = filled(staff, address)
    staff.post(UPLOAD, {"text": COOK})
    page = staff.post(address, data | {"title": "Chef"}, follow=True).content.decode()
    assert "These words have been saved before" in page
    assert 'name="title" value="Line Cook"' in page


def test_what_cannot_be_read_has_no_form(staff: Client) -> None:
    (address,) = waiting(staff, "%PDF-1.4 \x00\x01")
    assert "It cannot be read." in staff.get(address, follow=True).content.decode()


def test_only_who_may_add_postings_may_correct(
    client: Client, staff: Client, django_user_model: type[User]
) -> None:
    (address,) = waiting(staff, COOK)
    assert client.get(address).status_code == 302
    client.force_login(django_user_model.objects.create_user("clerk", password="clerk", is_staff=True))
    assert client.post(address, {}).status_code == 403


def version(pay: str) -> Prepared:
    posting = {
        **{"@context": "https://schema.org", "@type": "JobPosting", "title": "Line Cook"},
        **{"description": f"You cook for {pay} euros a month.", "url": "https://bistro.example/jobs/7"},
        "identifier": {"value": "7"},
    }
    page = f'<script type="application/ld+json">{json.dumps(posting)}</script>'
    document = prepare(RawDocument(page.encode(), "7.html", Upload(pk=1).started.date()))
    assert isinstance(document, Prepared)
    return document


def test_a_new_version_may_correct_again_what_was_corrected(staff: Client) -> None:
    def corrected(pay: str, **changed: str) -> Prepared:
        form = CorrectionForm(version(pay))
        bound = CorrectionForm(version(pay), shown(form) | changed)
        assert bound.is_valid(), bound.errors
        return bound.corrected()

    save([corrected("2,300", title="Chef")])
    save([version("2,400")])
    posting = Posting.objects.get()
    assert (posting.title, posting.salary_min, posting.pinned) == ("Chef", Decimal(2400), ["title"])
    save([corrected("2,500", title="Sous-chef", salary_min="2450")])
    posting.refresh_from_db()
    assert (posting.title, posting.salary_min, posting.pinned) == ("Sous-chef", Decimal(2450), ["salary", "title"])
