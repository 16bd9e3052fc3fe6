"""Build postings/data/names.zh.tsv: what regions, cities and skills are called on the Chinese pages.

    python scripts/build_chinese_names.py

Skills, and what the gazetteer leaves open, are our own (scripts/chinese/). A city's name is otherwise the one of
its names in simplified characters (GeoNames, CC BY 4.0); where it has several, none stands: a wrong name is worse
than the English one. A line of the file: kind (region, city, skill), key, Chinese name. The key of a region is
"CN/Guangdong", that of a city "CN/Guangdong/Shenzhen", as in the addresses of the filters.
"""

from __future__ import annotations

import lzma
import re
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from postings.extractors.vocabulary import places  # noqa: E402

OWN = ROOT / "scripts" / "chinese"
TARGET = ROOT / "postings" / "data" / "names.zh.tsv"
SMALLEST = 20_000
"""People in a city abroad whose Chinese name is worth its bytes."""
HAN = re.compile("[\u4e00-\u9fff]{2,}")


def own(name: str) -> dict[str, str]:
    lines = (OWN / name).read_text("utf-8").splitlines()
    return dict(line.split("\t") for line in lines if line and not line.startswith("#"))


def is_simplified(name: str) -> bool:
    """GB 2312 holds the simplified characters only."""
    try:
        name.encode("gb2312")
    except UnicodeEncodeError:
        return False
    return bool(HAN.fullmatch(name))


def certain(names: list[str]) -> str:
    """The one name there is; of 成都, 成都市 and 天府 the one that is a city's."""
    simplified = [name for name in names if is_simplified(name)]
    cities = [name for name in simplified if f"{name}市" in simplified]
    left = cities or simplified
    return left[0] if len(left) == 1 else ""


def province(code: str) -> str:
    aliases = places.REGION_ALIASES.get(f"CN.{code}", "").split("|")
    return next(filter(is_simplified, aliases), "").removesuffix("市")


def place_rows() -> Iterator[tuple[str, str, str]]:
    given = own("places.tsv")
    regions: dict[tuple[str, str], str] = {}
    with lzma.open(ROOT / "postings" / "data" / "gazetteer.tsv.xz", "rt", encoding="utf-8") as lines:
        for line in lines:
            kind, name, country, code, _, _, population, keys, _ = line.rstrip("\n").split("\t")
            if kind == "region":
                regions[country, code] = name
                chinese = given.get(f"{country}.{code}") or (province(code) if country == "CN" else "")
                if chinese:
                    yield "region", f"{country}/{name}", chinese
            elif kind == "city":
                is_large = country == "CN" or int(population) >= SMALLEST
                chinese = given.get(f"{name}, {country}") or (certain(keys.split("|")) if is_large else "")
                if chinese:
                    yield "city", f"{country}/{regions.get((country, code), '')}/{name}", chinese


def main() -> None:
    rows = sorted(set(place_rows()) | {("skill", name, chinese) for name, chinese in own("skills.tsv").items()})
    header = "# Made by scripts/build_chinese_names.py; change the rows in scripts/chinese/ instead.\n"
    TARGET.write_text(header + "".join("\t".join(row) + "\n" for row in rows), "utf-8")
    print(f"{TARGET}: {len(rows):,} names, {TARGET.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
