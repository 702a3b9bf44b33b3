#!/usr/bin/env python3
"""Draws the points by which BordersTest checks the countries' outlines.

10,000 points, evenly over the land of Natural Earth's 1:10m countries as QGIS carries them (the
gazetteer takes its outlines from another package), each with its country as GEOS finds it, the
library that PostGIS uses. Needs Debian's python3-shapely and qgis-common:

    /usr/bin/python3 src/tools/borderpoints.py FOLDER-OF-GAZETTEER-DOWNLOADS
"""

import csv
import math
import pathlib
import random
import sqlite3
import sys

import shapely.wkb
from shapely.geometry import Point
from shapely.strtree import STRtree

sys.path.insert(0, "src/tools")
from gazetteer import MOROCCO, iso_tables, own_code  # noqa: E402

TARGET = pathlib.Path("src/test/resources/org/skirmish/world/border-points.csv")


def shapes(folder):
    base = sqlite3.connect(folder / "qgis/usr/share/qgis/resources/data/world_map.gpkg")
    alpha3 = iso_tables()[1]
    for a3, name, blob in base.execute("select adm0_a3, name, geom from states_provinces"):
        offset = 8 + (0, 32, 48, 48, 64)[blob[3] >> 1 & 7]
        crimea = a3 == "RUS" and name in ("Crimea", "Sevastopol")
        area = shapely.wkb.loads(bytes(blob[offset:]))
        first = area.geoms[0] if area.geom_type == "MultiPolygon" else area
        code = "UA" if crimea else alpha3.get(a3, "")
        yield own_code(code, list(first.exterior.coords)), area


def main():
    codes, areas = zip(*((c, g) for c, g in shapes(pathlib.Path(sys.argv[1])) if c))
    tree = STRtree(areas)
    index = {id(g): i for i, g in enumerate(areas)}
    draw = random.Random(20171124)
    rows = []
    while len(rows) < 10_000:
        lon = draw.uniform(-180, 180)
        lat = math.degrees(math.asin(draw.uniform(-1, 1)))
        found = set()
        for hit in tree.query(Point(lon, lat)):
            i = index[id(hit)] if hasattr(hit, "geom_type") else int(hit)
            if areas[i].covers(Point(lon, lat)):
                found.add(codes[i])
        if len(found) == 1 and lat > -60:
            code = found.pop()
            code = "EH" if code == "MA" and lat < MOROCCO else code
            rows.append((f"{lat:.5f}", f"{lon:.5f}", code))
    with open(TARGET, "w", newline="", encoding="utf-8") as file:
        file.write("# Points on land and the ISO 3166-1 alpha-2 code of their country.\n"
                   "# Source: Natural Earth 1:10m (public domain); drawn by src/tools/borderpoints.py.\n")
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(("latitude", "longitude", "iso2"))
        writer.writerows(rows)


if __name__ == "__main__":
    main()
