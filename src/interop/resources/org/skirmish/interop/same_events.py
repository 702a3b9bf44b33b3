"""Reads the map files of folders with GDAL and holds every event against events.json.

    /usr/bin/python3 same_events.py output

Needs Debian's python3-gdal. It ends with an error when GDAL warns, or when a feature, a point, a type of
a field, a date or a number of dead is not what events.json has.
"""

import json
import os
import sys
import unicodedata

from osgeo import gdal, ogr

WARNINGS = []


def as_json(folder):
    events = {}
    for event in json.load(open(os.path.join(folder, "events.json"), encoding="utf-8")):
        place, date, dead = event["place"], event["date"], event["fatalities"]
        point = None if place["latitude"] is None else (place["longitude"], place["latitude"])
        start = date["start"] if date else None
        events[event["id"]] = (point, start, dead["low"] if dead["best"] is None else dead["best"], plain(event["notes"]))
    return events


def plain(text):
    """Without control characters and what XML forbids, which no table has; GDAL strips KML's texts."""
    kept = "".join(c for c in text or "" if c in "\n\t" or unicodedata.category(c) != "Cc")
    return kept.replace("\ufffe", "\ufffd").replace("\uffff", "\ufffd").strip() or None


def as_gdal(path, days):
    source = ogr.Open(path)
    layer = source.GetLayerByName("events") or source.GetLayer(0)
    definition = layer.GetLayerDefn()
    for name, types in {
        "year": (ogr.OFTInteger, ogr.OFTInteger64),
        "latitude": (ogr.OFTReal,),
        "notes": (ogr.OFTString,),
    }.items():
        field = definition.GetFieldDefn(definition.GetFieldIndex(name))
        assert field.GetType() in types, (path, name, field.GetTypeName())
    events = {}
    for feature in layer:
        geometry = feature.GetGeometryRef()
        point = (geometry.GetX(), geometry.GetY()) if geometry else None
        start = feature.GetFieldAsString(days)
        # GDAL has slashes within its own dates; days has one between the first and the last.
        start = start.split("/")[0] if days == "days" else start.replace("/", "-")
        events[feature["event_id_cnty"]] = (point, start or None, feature["fatalities"], feature["notes"])
    return events


def main(folder):
    expected = as_json(folder)
    for name, days in {
        "events.geojson": "event_date",
        "events.geojsonl": "event_date",
        "events.gpkg": "days",
        "events.kml": "event_date",
    }.items():
        found = as_gdal(os.path.join(folder, name), days)
        assert found.keys() == expected.keys(), (name, found.keys() ^ expected.keys())
        for key, event in expected.items():
            assert (*found[key][:3], plain(found[key][3])) == event, (name, key, found[key], event)
        print(name, len(found), "events are the same")
    assert not WARNINGS, WARNINGS


gdal.PushErrorHandler(lambda kind, code, text: WARNINGS.append(text))
for each in sys.argv[1:]:
    main(each)
