# Reads the layers of maps as QGIS does, and writes each as CSV: first the types of the fields, then the
# names, then the cells, with NA for what is missing. See Readings.java for the jobs.
import csv
import os
import sys

from qgis.core import QgsApplication, QgsVectorLayer


def text(value):
    if value is None or (hasattr(value, "isNull") and value.isNull()):
        return "NA"
    return value.toString("yyyy-MM-dd") if hasattr(value, "toString") else str(value)


def read(job, out):
    points = job["points"] == "true"
    layer = QgsVectorLayer(f"{job['file']}|layername={job['layer']}", job["layer"], "ogr")
    if not layer.isValid() or points and layer.crs().authid() != "EPSG:4326":
        sys.exit(f"QGIS does not take {job['file']}: {layer.error().message()}")
    # The rows' numbers in a GeoPackage; GDAL makes a field of the features' ids in GeoJSON.
    fields = [field for field in layer.fields() if field.name() not in ("fid", "id")]
    names = [field.name() for field in fields]
    out.writerow((["Real", "Real"] if points else []) + [field.typeName() for field in fields])
    out.writerow((["X", "Y"] if points else []) + names)
    for feature in layer.getFeatures():
        point = ["NA", "NA"] if points else []
        if points and feature.hasGeometry():
            point = [feature.geometry().asPoint().x(), feature.geometry().asPoint().y()]
        out.writerow(point + [text(feature[name]) for name in names])


application = QgsApplication([], False)
application.initQgis()
with open(sys.argv[1], encoding="utf-8", newline="") as jobs:
    for job in csv.DictReader(jobs, delimiter="\t", quoting=csv.QUOTE_NONE):
        with open(job["output"], "w", encoding="utf-8", newline="") as file:
            read(job, csv.writer(file, lineterminator="\n"))
sys.stdout.flush()
# Without QGIS's own end: taken down in the wrong order, Qt's objects crash Python.
os._exit(0)
