"""A count that is shown is the number of results its link shows, and an address says the whole search."""

from __future__ import annotations

import pytest
from django.http import QueryDict

from postings import listing
from postings.address import Address
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


@pytest.mark.usefixtures("lot")
@pytest.mark.parametrize("query", SEARCHES[1:])
def test_without_a_filter_there_are_as_many_as_it_says(query: str) -> None:
    found = find(query)
    assert found.chips
    for chip in found.relaxed():
        assert after(chip.url).total == chip.count


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
    assert len(seen) == len(set(seen)) == first.total > listing.PER_PAGE


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
