# Writes a map's points and properties as QGIS reads them, as CSV; the coordinate system is asked.
import csv
import os
import sys

from qgis.core import QgsApplication, QgsVectorLayer

application = QgsApplication([], False)
application.initQgis()
layer = QgsVectorLayer(sys.argv[1], "events", "ogr")
if not layer.isValid() or layer.crs().authid() != "EPSG:4326":
    sys.exit(f"QGIS takes it for no map of WGS 84: {layer.error().message()}")


def text(value):
    if value is None or (hasattr(value, "isNull") and value.isNull()):
        return ""
    return value.toString("yyyy-MM-dd") if hasattr(value, "toString") else str(value)


names = [field.name() for field in layer.fields()]
out = csv.writer(sys.stdout)
out.writerow(["X", "Y"] + names)
for feature in layer.getFeatures():
    if feature.hasGeometry():
        point = [feature.geometry().asPoint().x(), feature.geometry().asPoint().y()]
    else:
        point = ["", ""]
    out.writerow(point + [text(feature[name]) for name in names])
sys.stdout.flush()
# Without QGIS's own end: taken down in the wrong order, Qt's objects crash Python.
os._exit(0)
