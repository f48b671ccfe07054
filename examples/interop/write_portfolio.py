#!/usr/bin/env python3
"""Writes a portfolio, observations and their totals, with nothing but docs/json-format.md at hand.

usage: write_portfolio.py <folder>

Python's standard library is all it needs. The totals are what Java is held against.
"""

import json
import sys
from pathlib import Path

COUNTRIES = ["ML", "NE", "TD"]
QUARTERS = [f"{year}-Q{quarter}" for year in (2021, 2022) for quarter in (1, 2, 3, 4)]
SEXES = ["female", "male"]


def text(english, french):
    return {"en": english, "fr": french}


def expectation():
    return {
        "programme": "sahel-returns",
        "areas": COUNTRIES,
        "validity": "2021-01/2022-12",
        "frequency": "quarter",
        "disaggregations": ["sex"],
    }


def portfolio():
    return {
        "format": "logframe/1",
        "title": text("Written by Python", "Écrit par Python"),
        "publications": [
            {"id": "report-2022", "kind": "report", "title": "Annual report", "date": "2022-12"}
        ],
        "organisations": [
            {"id": "fund", "kind": "fund", "names": [{"name": {"en": "A fund"}}]}
        ],
        "disaggregations": [
            {
                "id": "sex",
                "title": text("Sex", "Sexe"),
                "categories": [
                    {"id": "female", "title": text("Women and girls", "Femmes et filles")},
                    {"id": "male", "title": text("Men and boys", "Hommes et garçons")},
                ],
            }
        ],
        "programmes": [
            {"id": "sahel", "title": {"en": "Sahel"}},
            {
                "id": "sahel-returns",
                "kind": "component",
                "partOf": "sahel",
                "title": text("Returns", "Retours"),
                "coverage": [{"area": country, "role": "origin"} for country in COUNTRIES],
                "participation": [
                    {"organisation": "fund", "role": "funding", "validity": "2021/.."}
                ],
                "statuses": [{"phase": "ongoing", "asOf": "2022-06"}],
            },
        ],
        "indicators": [
            {
                "id": "returned",
                "title": text("Migrants who returned", "Migrants de retour"),
                "unit": "persons",
                "level": "result",
                "frequency": "quarter",
                "disaggregations": ["sex"],
                "expectations": [expectation()],
                "steps": [{"rule": "count"}],
            },
            {
                "id": "grants-paid",
                "title": {"en": "Grants paid"},
                "unit": {"singular": "grant", "plural": "grants"},
                "steps": [{"rule": "count"}],
            },
        ],
        "observations": [
            {
                "indicator": "returned",
                "programme": "sahel-returns",
                "period": "2022",
                "purpose": "target",
                "value": {"value": 2400, "unit": "persons", "qualifier": "atLeast"},
                "sources": [{"publication": "report-2022", "locator": "p. 4"}],
            },
            {
                "indicator": "grants-paid",
                "programme": "sahel-returns",
                "area": "ML",
                "period": "2022",
                "value": {"value": 12.5, "unit": {"singular": "grant", "plural": "grants"}},
            },
        ],
    }


def observations():
    """One for each country, quarter and sex; one is about a number, one is missing."""
    for c, country in enumerate(COUNTRIES):
        for q, quarter in enumerate(QUARTERS):
            for s, sex in enumerate(SEXES):
                value = {"value": 100 + 17 * c + 5 * q + 3 * s, "unit": "persons"}
                if (country, quarter, sex) == ("NE", "2021-Q2", "male"):
                    value = {"reason": "notReported"}
                if (country, quarter, sex) == ("TD", "2022-Q4", "female"):
                    value = {"value": 400, "unit": "persons", "qualifier": "about"}
                yield {
                    "indicator": "returned",
                    "programme": "sahel-returns",
                    "area": country,
                    "period": quarter,
                    "categories": {"sex": sex},
                    "value": value,
                    "asOf": "2022-12-31",
                }


def totals(seen):
    """What was reported, by country and year, without regard to hedges."""
    sums = {}
    for each in seen:
        key = each["area"] + " " + each["period"][:4]
        sums[key] = sums.get(key, 0) + each["value"].get("value", 0)
    return sums


def main():
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    seen = list(observations())
    with open(folder / "portfolio.json", "w", encoding="utf-8") as file:
        json.dump(portfolio(), file, ensure_ascii=False, indent=1)
    with open(folder / "observations.ndjson", "w", encoding="utf-8") as file:
        for each in seen:
            file.write(json.dumps(each, ensure_ascii=False) + "\n")
    with open(folder / "totals.txt", "w", encoding="utf-8") as file:
        for key, total in totals(seen).items():
            file.write(f"{key} {total}\n")


if __name__ == "__main__":
    main()
