"""Microdata and RDFa in pages."""

from __future__ import annotations

from postings.readers.reader import read
from postings.tests.readers.shown import DESCRIPTION, page, shown


def test_it_reads_microdata() -> None:
    body = f"""
      <div itemscope itemtype="http://schema.org/JobPosting">
        <h1 itemprop="title">Clock Mender</h1>
        <div itemprop="hiringOrganization" itemscope itemtype="http://schema.org/Organization">
          <a itemprop="url" href="https://ticktal.example"><span itemprop="name">Ticktal GmbH</span></a></div>
        <span itemprop="jobLocation" itemscope><span itemprop="address" itemscope>
          <span itemprop="addressLocality">Glashütte</span></span></span>
        <meta itemprop="datePosted" content="2026-05-04">
        <time itemprop="validThrough" datetime="2026-06-01">June</time>
        <div itemprop="description">{DESCRIPTION}</div>
      </div>"""
    document = read(page("", body))
    assert shown(document) == {
        "title": "Clock Mender",
        "company": "Ticktal GmbH",
        "locations": "Glashütte",
        "date_posted": "2026-05-04",
        "valid_through": "2026-06-01",
    }
    assert document.text.endswith("Tasks\nOil the gears\nWind the springs")


def test_it_reads_rdfa() -> None:
    body = f"""
      <div vocab="https://schema.org/" typeof="JobPosting">
        <h1 property="title">Clock Mender</h1>
        <div property="hiringOrganization" typeof="Organization"><span property="name">Ticktal GmbH</span></div>
        <div property="jobLocation" typeof="Place"><div property="address" typeof="PostalAddress">
          <span property="addressLocality">Glashütte</span>,
          <span property="schema:addressCountry">DE</span></div></div>
        <div property="baseSalary" typeof="MonetaryAmount"><meta property="currency" content="EUR">
          <div property="value" typeof="QuantitativeValue"><span property="minValue" content="2800">2.800</span>
          <span property="maxValue" content="3100">3.100</span>
          <meta property="unitText" content="MONTH"></div></div>
        <div property="description">{DESCRIPTION}</div>
      </div>"""
    document = read(page("", body))
    assert shown(document) == {
        "title": "Clock Mender",
        "company": "Ticktal GmbH",
        "locations": "Glashütte, DE",
        "salary": "2,800 - 3,100 EUR per month",
    }
    assert document.text.endswith("Tasks\nOil the gears\nWind the springs")


def test_a_description_in_several_marked_parts_is_read_whole() -> None:
    parts = DESCRIPTION.replace("<h3>", '</div><div itemprop="description"><h3>')
    body = (
        f'<div itemscope itemtype="https://schema.org/JobPosting"><div itemprop="description">{parts}</div></div>'
    )
    assert read(page("", body)).text.endswith("valley.\nTasks\nOil the gears\nWind the springs")
