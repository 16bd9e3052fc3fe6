"""The XML of feeds."""

from __future__ import annotations

import pytest

from postings.readers import ReadError
from postings.readers.reader import read
from postings.tests.readers.shown import shown

PERSONIO = """<?xml version="1.0" encoding="UTF-8"?>
<workzag-jobs><position><id>88</id><subcompany>Ticktal GmbH</subcompany><office>Glashütte</office>
<department>Towers</department><name>Clock Mender (m/w/d)</name><jobDescriptions>
<jobDescription><name>Tasks</name><value><![CDATA[<ul><li>Oil the gears</li></ul>]]></value></jobDescription>
<jobDescription><name>Your profile</name><value><![CDATA[<ul><li>Steady hands</li></ul>]]></value></jobDescription>
</jobDescriptions><employmentType>permanent</employmentType><schedule>part-time</schedule>
<createdAt>2026-05-04T08:00:00+00:00</createdAt></position></workzag-jobs>"""
FEED = """<?xml version="1.0" encoding="utf-8"?><source><publisher>Board</publisher><job>
<title><![CDATA[Clock Mender]]></title><date>2026-05-04</date><referencenumber>T-7</referencenumber>
<url><![CDATA[https://ticktal.example/7]]></url><company><![CDATA[Ticktal GmbH]]></company><city>Glashütte</city>
<state>Saxony</state><country>DE</country><jobtype>fulltime</jobtype><salary>2800 EUR per month</salary>
<description><![CDATA[<h3>Tasks</h3><ul><li>Oil the gears</li></ul>]]></description></job></source>"""
RSS = """<?xml version="1.0"?><rss version="2.0" xmlns:media="http://search.yahoo.com/mrss"><channel>
<title>Board</title><item><media:content url="https://x.example/clock.png" type="image/png"/>
<title>Clock Mender</title><type>Full-Time</type><experience>2+ years</experience>
<education>High School</education>
<description>&lt;h3&gt;Tasks&lt;/h3&gt;&lt;ul&gt;&lt;li&gt;Oil the gears&lt;/li&gt;&lt;/ul&gt;</description>
<pubDate>Mon, 04 May 2026 10:00:00 +0000</pubDate><expires_at>Tue, 30 Jun 2026 10:00:00 +0000</expires_at>
<guid>b-1</guid><link>https://board.example/1</link></item></channel></rss>"""
FEEDS: list[tuple[str, str, dict[str, str]]] = [
    (
        "Personio",
        PERSONIO,
        {
            "title": "Clock Mender (m/w/d)",
            "company": "Ticktal GmbH",
            "locations": "Glashütte",
            "employment_type": "Part time",
            "date_posted": "2026-05-04",
            "identifier": "88",
        },
    ),
    (
        "Personio, at two offices, a kind of contract alone",
        PERSONIO.replace("</office>", "</office><additionalOffices><office>Ulm</office></additionalOffices>")
        .replace("<schedule>part-time</schedule>", "")
        .replace("permanent", "intern"),
        {
            "title": "Clock Mender (m/w/d)",
            "company": "Ticktal GmbH",
            "locations": "Glashütte; Ulm",
            "employment_type": "Internship",
            "date_posted": "2026-05-04",
            "identifier": "88",
        },
    ),
    (
        "RSS with an element that holds nothing, and more than RSS has",
        RSS,
        {
            "title": "Clock Mender",
            "employment_type": "Full time",
            "date_posted": "04 May 2026",
            "valid_through": "30 Jun 2026",
            "education": "High school",
            "identifier": "b-1",
            "url": "https://board.example/1",
        },
    ),
    (
        "a feed for search sites",
        FEED,
        {
            "title": "Clock Mender",
            "company": "Ticktal GmbH",
            "locations": "Glashütte, Saxony, DE",
            "employment_type": "Full time",
            "date_posted": "2026-05-04",
            "identifier": "T-7",
            "url": "https://ticktal.example/7",
        },
    ),
]


HR_XML = """<ShowPositionOpening xmlns="http://www.hr-xml.org/3"><ApplicationArea/><DataArea><PositionOpening>
<DocumentID>9</DocumentID><PostingRequester><PartyName>Tower Bureau</PartyName><PersonContact><PersonName>
<FormattedName>Ann Lee</FormattedName></PersonName></PersonContact></PostingRequester><PositionProfile>
<PositionID>T-9</PositionID><PositionTitle>Clock Mender</PositionTitle>
<PositionLocation><LocationName>Ulm, Germany</LocationName></PositionLocation>
<PositionLocation><LocationName>Graz, Austria</LocationName></PositionLocation>
<PositionOrganization><OrganizationIdentifiers><OrganizationName>Ticktal GmbH</OrganizationName>
</OrganizationIdentifiers></PositionOrganization>
<PositionScheduleTypeCode>1-Full-Time</PositionScheduleTypeCode><OfferedRemunerationPackage><RemunerationRange>
<RemunerationMinimumAmount currencyID="EUR">19</RemunerationMinimumAmount>
<RemunerationMaximumAmount currencyID="EUR">22</RemunerationMaximumAmount>
<RemunerationRateIntervalCode>PH</RemunerationRateIntervalCode></RemunerationRange></OfferedRemunerationPackage>
<UserArea><Duties><MajorDuties>&lt;h3&gt;Tasks&lt;/h3&gt;&lt;ul&gt;&lt;li&gt;Oil the gears&lt;/li&gt;&lt;/ul&gt;
</MajorDuties></Duties></UserArea></PositionProfile></PositionOpening></DataArea></ShowPositionOpening>"""
ITEMS = """<channel><title>Vacancies</title><description>All of ours</description><item>
<reference><![CDATA[ T9 ]]></reference><advertUrl>https://ticktal.example/9</advertUrl><publishOn>2026-05-04</publishOn>
<expiresAt>2026-06-04T01:00:00+0100</expiresAt><jobTitle>Clock Mender</jobTitle>
<jobAdvert><![CDATA[<h3>Tasks</h3><ul><li>Oil the gears &amp; more</li></ul>]]></jobAdvert>
<salary>£26000</salary><workingPatterns>part_time</workingPatterns><notes/><trustUID> </trustUID></item>
</channel>"""
NAMED = """<?xml version="1.0"?><rss><channel><title>Vacancies</title><description>All</description><item>
<title>Clock Mender</title><link>https://ticktal.example/9</link><description>Tasks
Oil the gears</description><category domain="Location">Ulm</category><category domain="Mood">Good</category>
<category domain="Working Pattern">Full Time</category></item></channel></rss>"""
ATTRIBUTES = """<jobs><job id="T9" title="Clock Mender" city="Ulm" url="https://ticktal.example/9"/>
<job id="T10" title="Tea Taster" city="Ulm"/></jobs>"""
ANY: list[tuple[str, str, dict[str, str]]] = [
    (
        "HR-XML, everything in something",
        HR_XML,
        {
            "title": "Clock Mender",
            "company": "Ticktal GmbH",
            "locations": "Ulm, Germany; Graz, Austria",
            "salary": "19 - 22 EUR per hour",
            "employment_type": "Full time",
            "identifier": "T-9",
        },
    ),
    (
        "items with names of their own in a channel that is titled and described",
        ITEMS,
        {
            "title": "Clock Mender",
            "employment_type": "Part time",
            "date_posted": "2026-05-04",
            "valid_through": "2026-06-04",
            "identifier": "T9",
            "url": "https://ticktal.example/9",
        },
    ),
    (
        "values that an attribute names",
        NAMED,
        {
            "title": "Clock Mender",
            "locations": "Ulm",
            "employment_type": "Full time",
            "url": "https://ticktal.example/9",
        },
    ),
]


@pytest.mark.parametrize(("feed", "facts"), [pytest.param(*row[1:], id=row[0]) for row in (*FEEDS, *ANY)])
def test_it_reads_the_xml_of_feeds(feed: str, facts: dict[str, str]) -> None:
    document = read(feed.encode(), "feed.xml", "text/xml")
    assert shown(document) == facts
    assert "Tasks\nOil the gears" in document.text


def test_what_elements_say_by_attributes_alone_is_read() -> None:
    document = read(ATTRIBUTES.encode(), "jobs.xml")
    assert shown(document)["identifier"] == "T9"
    assert shown(document)["locations"] == "Ulm"
    assert document.warnings == ("The page states 2 postings; the first was read.",)


NO_POSTINGS = [
    '<?xml version="1.0"?><project><name>clocks</name><description>Clocks for Maven</description></project>',
    '<?xml version="1.0"?><urlset><url><loc>https://ticktal.example/9</loc></url></urlset>',
    "<jobs><scheduler><cron>0 5 * * *</cron></scheduler></jobs>",
]


@pytest.mark.parametrize("xml", NO_POSTINGS)
def test_xml_of_something_else_is_refused_with_the_reason(xml: str) -> None:
    with pytest.raises(ReadError, match="This XML is no posting"):
        read(xml.encode(), "some.xml")


def test_xml_that_is_prose_is_read_like_a_page() -> None:
    prose = "You oil the gears. " * 20
    xml = f'<?xml version="1.0"?><article><para>We look for a clock mender. {prose}</para></article>'
    assert "You oil the gears." in read(xml.encode(), "article.xml").text


def test_a_feed_of_several_postings_says_so() -> None:
    position = PERSONIO[PERSONIO.index("<position>") : PERSONIO.index("</workzag-jobs>")]
    document = read(PERSONIO.replace(position, position * 2).encode())
    assert document.warnings == ("The page states 2 postings; the first was read.",)
