"""A count that is shown is the number of results its link shows, and an address says the whole search."""

from __future__ import annotations

import pytest
from django.http import QueryDict
from django.test import Client
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from postings import facets, filters, listing, nearby, search
from postings.address import Address
from postings.tests import factories
from postings.tests.factories import TODAY

SEARCHES = (
    "",
    "q=kestrel",
    "q=kestrel+OR+marigold&workplace=remote",
    "country=DE&country=US",
    "country=DE&region=DE/Bavaria&employment_type=full_time",
    "skill=python&skill=-sql",
    "salary_min=40k&currency=EUR",
    "salary_min=20&period=hour",
    "salary_unknown=only&education=bachelor",
    "experience_max=3&posted_within=7",
    "company=Acme+Rivets+Inc.",
    "location=Berlin&radius=50",
)


def find(query: str) -> listing.Listing:
    return listing.find(QueryDict(query), TODAY)


def ids(found: listing.Listing) -> set[int]:
    return {hit.id for hit in found.results.hits}


def after(url: str) -> listing.Listing:
    return find(url.partition("?")[2])


@pytest.mark.usefixtures("lot")
@pytest.mark.parametrize("query", SEARCHES)
def test_each_count_is_what_its_link_shows(query: str) -> None:
    found = find(query)
    values = [value for facet in found.flat_facets for value in facet.values]
    assert values
    for value in values:
        assert after(value.only_url).total == value.count, value
        if value.exclude_url:
            without = after(value.exclude_url)
            assert all(
                hit.id not in {h.id for h in after(value.only_url).results.hits} for hit in without.results.hits
            )


CHOICES: dict[str, list[str]] = {
    "q": ["kestrel", "kestrel OR quartzite", "-tamarind", "kestrle"],
    "location": ["Berlin", "Michigan", "Remote"],
    "radius": ["60km"],
    "country": ["DE", "US", "-CN"],
    "region": ["US/Michigan", "-DE/Berlin"],
    "city": ["DE/Berlin/Berlin", "-US/Michigan/Brighton"],
    "company": ["lindqvist", "-acme rivets"],
    "skill": ["python", "c++", "-sql"],
    "employment_type": ["full_time", "-other"],
    "workplace": ["remote", "-on_site"],
    "education": ["bachelor", "-none"],
    "language": ["en", "-zh"],
    "salary_min": ["30k"],
    "salary_max": ["90k"],
    "currency": ["EUR"],
    "salary_unknown": ["include", "exclude", "only"],
    "experience_max": ["0", "2", "4"],
    "posted_within": ["3", "6", "30"],
}


@pytest.mark.usefixtures("lot")
@hypothesis_settings(max_examples=25)
@given(
    st.dictionaries(st.sampled_from(sorted(CHOICES)), st.integers(0, 11), max_size=4),
    st.sampled_from(sorted(facets.LABELS)),
)
def test_every_count_of_any_search_is_what_its_link_shows(chosen: dict[str, int], own_page: str) -> None:
    params = QueryDict(mutable=True)
    for name, number in chosen.items():
        params[name] = CHOICES[name][number % len(CHOICES[name])]
    found = listing.find(params, TODAY)
    shown = [value for facet in found.flat_facets for value in facet.values]
    listed = listing.find_values(own_page, found.address.params(), TODAY).values
    for value in (*shown, *listed):
        if value.count is not None:  # a number of years or days that is not among the steps
            assert after(value.only_url).total == value.count, value
    for switch, count in (("exclude", found.results.with_salary), ("only", found.results.without_salary)):
        address = found.address.without("salary_min", "salary_max").having("salary_unknown", switch)
        assert after(str(address)).total == count


@pytest.mark.usefixtures("lot")
def test_all_values_of_a_filter_are_listed_and_can_be_looked_through() -> None:
    everything = listing.find_values("city", QueryDict(""), TODAY)
    assert everything.matching == len(everything.values) > 1
    wanted = (
        listing.find_values("city", QueryDict("find=MÜNCH"), TODAY),
        listing.find_values("city", QueryDict("find=michigan"), TODAY),
    )
    assert [value.label for value in wanted[1].values] == ["Brighton, Michigan, United States"]
    assert not wanted[0].values
    with pytest.raises(KeyError):
        listing.find_values("salary_min", QueryDict(""), TODAY)


@pytest.mark.usefixtures("lot")
def test_a_typing_error_is_repaired_and_can_be_insisted_on() -> None:
    meant = find("q=kestrel&country=DE")
    found = find("q=kestrle&country=DE")
    assert found.correction
    assert (found.correction.typed, found.correction.text) == ("kestrle", "kestrel")
    assert ids(found) == ids(meant)
    assert found.address == meant.address
    insisted = after(found.correction.typed_url)
    assert insisted.correction is None
    assert insisted.total == 0
    assert not insisted.chips[0].without.values("verbatim")
    assert after(str(insisted.address.without("country"))).total == 0


@pytest.mark.usefixtures("nothing")
def test_words_that_no_posting_has_together_are_searched_without_one() -> None:
    factories.posting(title="Boot fitter", text="We sell boots and tents.", workplace="on_site")
    factories.posting(title="Lathe operator", text="Art of turning.")
    factories.posting(title="Lathe operator", text="Turning, too.")
    factories.posting(title="Barista", text="Latte art is nice to have.")
    search.rebuild()
    found = find("q=boots+tents+weekend")
    assert found.correction
    assert (found.correction.text, found.correction.is_shorter, found.total) == ("boots tents", True, 1)
    assert find("q=boots+tents+weekend&workplace=remote").total == 0
    assert find("q=boots+tents+weekend&verbatim=1").total == 0
    # A repair that finds no more than what was typed is none.
    assert find("q=latte+art").correction is None


@pytest.mark.usefixtures("nothing")
@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("salary_min=44000&currency=EUR", ["pays €4,000 a year less than you asked"]),
        ("salary_min=44000", ["pays €4,000 a year less than you asked"]),
        ("salary_min=60000&currency=EUR", []),
        ("salary_min=44000&salary_unknown=only", []),
        ("q=marigold&location=Potsdam&radius=20", ["7 km beyond your radius"]),
        ("q=marigold&location=Potsdam", ["27 km from Potsdam"]),
        ("q=marigold&location=Munich", []),
        ("q=marigold", []),
    ],
)
def test_few_results_name_what_is_just_outside(query: str, expected: list[str]) -> None:
    berlin = next(place for place in factories.PLACES if "Berlin" in place)
    factories.posting(title="Marigold keeper", places=[berlin], salary=(35000, 40000, "EUR", "year"))
    search.rebuild()
    assert [miss.difference for miss in nearby.misses(find(query))] == expected


@pytest.mark.usefixtures("nothing")
@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("country=DE&workplace=remote", ["Anywhere"]),
        ("location=Germany&workplace=remote", ["Anywhere"]),
        ("q=keeper&country=DE&workplace=remote", []),
        ("workplace=remote", []),
        ("country=DE", []),
    ],
)
def test_remote_work_without_a_country_lies_just_outside_one(query: str, expected: list[str]) -> None:
    factories.posting(title="Anywhere", workplace="remote")
    factories.posting(
        title="In America", workplace="remote", places=[("Boston", "Massachusetts", "US", 42.36, -71.06)]
    )
    factories.posting(title="At home nowhere", workplace="on_site")
    search.rebuild()
    assert [str(miss.card.title) for miss in nearby.misses(find(query))] == expected


@pytest.mark.usefixtures("lot")
def test_what_the_words_say_is_offered_as_a_filter() -> None:
    found = find("q=kestrel+part+time")
    assert [link.url for link in found.offers] == ["/?q=kestrel&employment_type=part_time"]
    assert not find("q=kestrel+part+time&employment_type=full_time").offers
    assert find("q=part+time").offers[0].url == "/?employment_type=part_time"
    hourly = find("q=kestrel+$30/hr").offers[0]
    assert hourly.label == "pay from $30 an hour"
    assert hourly.url == "/?q=kestrel&salary_min=30&currency=USD&period=hour"
    assert find("q=remote+US").offers[0].url == "/?country=US&workplace=remote"


@pytest.mark.usefixtures("lot")
def test_remote_work_beside_a_country_says_who_may_do_it() -> None:
    assert [chip.label for chip in find("country=DE&workplace=remote").chips] == [
        "Remote, open to people in Germany",
        "Germany",
    ]
    assert [chip.label for chip in find("workplace=remote").chips] == ["Remote"]


@pytest.mark.usefixtures("lot")
@pytest.mark.parametrize("query", SEARCHES[1:])
def test_without_a_filter_there_are_as_many_as_it_says(query: str) -> None:
    found = find(query)
    assert found.chips
    for chip in found.relaxed():
        assert after(chip.url).total == chip.count


@pytest.mark.usefixtures("nothing")
def test_where_leaving_one_filter_out_does_not_help_each_is_offered_alone(client: Client) -> None:
    factories.posting(title="Marigold keeper", places=[factories.PLACES[0]])
    factories.posting(title="Falconer", salary=(900_000, 900_000, "EUR", "year"), workplace="hybrid")
    search.rebuild()
    found = find("q=marigold&workplace=hybrid&salary_max=20k")
    assert [(chip.label, chip.count, chip.url) for chip in found.alone()] == [
        ("“marigold”", 1, "/?q=marigold"),
        ("Hybrid", 1, "/?workplace=hybrid"),
    ]
    page = client.get("/?q=marigold&workplace=hybrid&salary_max=20k").content.decode()
    assert "With one filter less" not in page
    assert "With one filter alone" in page
    assert "With one filter alone" not in client.get("/?q=marigold&workplace=hybrid").content.decode()


@pytest.mark.usefixtures("lot")
def test_dropping_all_chips_one_by_one_leads_to_the_empty_search() -> None:
    found = find("q=kestrel&country=DE&country=-US&salary_min=10k&salary_unknown=include&posted_within=30")
    while found.chips:
        found = after(found.chips[0].url)
    assert found.address.pairs == ()


@pytest.mark.usefixtures("lot")
def test_the_pages_together_hold_every_result_once() -> None:
    first = find("sort=newest")
    pages = [after(first.page_url(number)) for number in range(1, first.pages + 1)]
    seen = [hit.id for page in pages for hit in page.results.hits]
    assert len(seen) == len(set(seen)) == first.total > filters.PER_PAGE


@pytest.mark.usefixtures("lot")
def test_a_page_beyond_the_end_says_so() -> None:
    found = find("page=400")
    assert found.is_beyond
    assert not found.results.hits


@pytest.mark.usefixtures("lot")
def test_the_current_page_stands_between_its_neighbours_and_both_ends() -> None:
    found = find("page=2")
    labels = [link.label if link else "…" for link in found.page_links]
    assert labels[:2] == ["1", "2"]
    assert [link.label for link in found.page_links if link and link.is_current] == ["2"]


@pytest.mark.usefixtures("lot")
def test_places_open_into_regions_and_cities() -> None:
    countries = next(facet for facet in find("country=DE").facets if facet.name == "country").values
    germany = next(value for value in countries if value.value == "DE")
    assert germany.label == "Germany"
    assert {region.label for region in germany.children} == {"Berlin", "Bavaria", "Brandenburg"}
    assert not next(value for value in countries if value.value == "US").children


@pytest.mark.usefixtures("lot")
def test_nonsense_is_refused_with_the_parameter_it_stands_in() -> None:
    with pytest.raises(listing.InvalidSearch) as caught:
        find("salary_min=abc&workplace=moon&page=0")
    assert set(caught.value.errors) == {"salary_min", "workplace", "page"}


ADDRESSES = [
    ("", "/"),
    ("page=1&foo=bar&q=", "/?page=1"),
    ("skill=c%2B%2B&q=a+b", "/?q=a+b&skill=c%2B%2B"),
    ("country=DE&country=DE&country=US", "/?country=DE&country=US"),
    ("q=%00", "/?q=%00"),
]


@pytest.mark.parametrize(("query", "expected"), ADDRESSES)
def test_an_address_keeps_what_it_knows_in_one_order(query: str, expected: str) -> None:
    assert str(Address.of("/", QueryDict(query))) == expected


def test_a_changed_search_begins_on_its_first_page_and_a_value_drives_out_its_opposite() -> None:
    address = Address.of("/", QueryDict("country=-DE&country=US&page=7&sort=newest"))
    assert str(address.also("country", "DE")) == "/?country=US&country=DE&sort=newest"
    assert str(address.without_value("country", "US")) == "/?country=-DE&sort=newest"
    assert dict(address.hidden("country")) == {"sort": "newest"}


@pytest.mark.django_db
@pytest.mark.usefixtures("today", "index")
def test_a_card_says_what_is_to_be_done_where_no_prose_does() -> None:
    factories.posting(title="Baker", text="Baker, nights only", duties=["Knead the dough.", "Watch the oven"])
    factories.posting(title="面包师", text="面包师", duties=["和面；", "看炉子。"])
    search.rebuild()
    assert {str(card.summary) for card in find("").cards} == {"Knead the dough; Watch the oven", "和面；看炉子"}


@pytest.mark.django_db
@pytest.mark.usefixtures("today", "index")
def test_a_card_names_the_skills_that_tell_the_most() -> None:
    """What is demanded first, and what is learnt before what everybody asks for."""
    posting = factories.posting(skills=["Teamwork", "Inventory management", "SQL", "Welding", "Python"])
    importances = {"Inventory management": "mentioned", "SQL": "preferred"}
    for link in posting.posting_skills.select_related("skill"):
        link.importance = importances.get(link.skill.name, "required")
        link.save()
    search.rebuild()
    [card] = find("").cards
    assert card.skills == ["Welding", "Python", "SQL"]
