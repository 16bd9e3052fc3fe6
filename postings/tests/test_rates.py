"""manage.py update_rates, from the table as it is published to the pay that is found."""

from __future__ import annotations

import json
from decimal import Decimal
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command
from pytest_django.fixtures import Settings

from postings import pay, rates_table, search
from postings.search import Query, SalaryClause, UnknownSalary
from postings.tests import factories
from postings.tests.factories import TODAY

BANK = """<?xml version="1.0" encoding="UTF-8"?>
<gesmes:Envelope xmlns:gesmes="http://www.gesmes.org/xml/2002-08-01"
 xmlns="http://www.ecb.int/vocabulary/2002-08-01/eurofxref">
 <gesmes:Sender><gesmes:name>European Central Bank</gesmes:name></gesmes:Sender>
 <Cube><Cube time="2027-02-01"><Cube currency="USD" rate="2.0"/><Cube currency="GBP" rate="0.5"/></Cube></Cube>
</gesmes:Envelope>"""
BOMB = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><x>&b;</x>'


def written(folder: Path, text: str) -> str:
    path = folder / "table"
    path.write_text(text, "utf-8")
    return str(path)


def own(day: str = "2027-02-01", **rates: str) -> str:
    return json.dumps({"date": day, "base": "EUR", "rates": rates})


@pytest.mark.parametrize("text", [BANK, own(USD="2.0", GBP="0.5")])
def test_the_banks_table_and_our_own_are_read(tmp_path: Path, text: str) -> None:
    rates = rates_table.read(written(tmp_path, text))
    assert rates.date.isoformat() == "2027-02-01"
    assert (rates.per_euro["USD"], rates.per_euro["GBP"]) == (Decimal(2), Decimal("0.5"))
    assert rates.per_euro["SAR"] == Decimal("7.5"), "tied to the dollar by law"
    assert rates.per_euro["XOF"] == Decimal("655.957"), "tied to the euro by law"
    assert "CHF" not in rates.per_euro, "an old rate beside new ones would be a guess"
    assert pay.parse_rates(rates_table.as_json(rates)).per_euro == rates.per_euro


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "Not a rates file"),
        ("<html></html>", "no dated exchange rates"),
        ("<html>", "Not the European Central Bank's"),
        (BOMB, "Not the European Central Bank's"),
        (BANK.replace("2.0", "dear"), "Not the European Central Bank's"),
        (own(USD="-1"), "must be a positive number"),
        (own(USD="1").replace("EUR", "USD"), "for one EUR"),
    ],
)
def test_what_is_no_table_is_told(tmp_path: Path, text: str, why: str) -> None:
    with pytest.raises(pay.RatesError, match=why):
        rates_table.read(written(tmp_path, text))


@pytest.mark.usefixtures("index")
@pytest.mark.django_db(transaction=True)
class TestCommand:
    @pytest.fixture(autouse=True)
    def _own_folder(self, tmp_path: Path, settings: Settings) -> object:
        settings.DATA_DIR, settings.RATES_FILE = tmp_path, tmp_path / "rates.json"
        pay.use_rates_from(settings.RATES_FILE)
        yield
        pay.use_rates_from(None)

    def run(self, source: str) -> str:
        out = StringIO()
        call_command("update_rates", source, stdout=out, verbosity=0)
        return out.getvalue()

    def found(self, at_least: float) -> list[int]:
        salary = SalaryClause(at_least, None, "USD", UnknownSalary.EXCLUDE)
        return [hit.id for hit in search.search(Query(TODAY, salary=salary)).hits]

    def test_pay_is_found_at_its_new_worth(self, tmp_path: Path) -> None:
        british = factories.posting(salary=(50_000, 60_000, "GBP", "year"))
        factories.posting(salary=(50_000, 60_000, "USD", "year"))
        factories.posting()
        assert self.found(200_000) == []
        assert "1 postings changed" in self.run(written(tmp_path, BANK))
        assert self.found(200_000) == [british.pk]
        british.refresh_from_db()
        assert (british.salary_reference_max, british.revision) == (Decimal(240_000), 2)
        assert "0 postings changed" in self.run(written(tmp_path, BANK))

    def test_older_rates_are_refused(self, tmp_path: Path) -> None:
        self.run(written(tmp_path, BANK))
        with pytest.raises(CommandError, match="2027-02-01 already"):
            self.run(written(tmp_path, own("2027-01-31", USD="1", GBP="1")))

    def test_a_missing_file_is_told(self, tmp_path: Path) -> None:
        with pytest.raises(CommandError, match="No such file"):
            self.run(str(tmp_path / "nowhere.xml"))
