# Reads tables as pandas and geopandas do by default, and writes each as CSV: first the types of the
# columns, then the names, then the cells, with NA for what is missing. See Readings.java for the jobs.
import csv
import sys

import geopandas
import pandas
from openpyxl.utils.escape import unescape


def read(job):
    names = job["dates"].split(",") if job["dates"] else []
    texts = {name: str for name in job["texts"].split(",") if name}
    if job["format"] == "csv":
        return pandas.read_csv(
            job["file"],
            sep={"tab": "\t"}.get(job["delimiter"], job["delimiter"]),
            parse_dates=names,
            dtype=texts,
            skiprows=[1] if job["hxl"] == "true" else None,
        )
    if job["format"] == "xlsx":
        frame = pandas.read_excel(job["file"], sheet_name=job["layer"], dtype=texts)
        # openpyxl leaves it to its users to read _x005F_ as the _ that Excel shows.
        return frame.applymap(lambda cell: unescape(cell) if isinstance(cell, str) else cell)
    frame = geopandas.read_file(job["file"], layer=job["layer"])
    points = frame.geometry
    # GDAL makes a field of the features' ids in GeoJSON.
    frame = pandas.DataFrame(frame.drop(columns=["geometry", "id"], errors="ignore"))
    if job["points"] == "true":
        if points.crs.to_epsg() != 4326:
            sys.exit(f"geopandas takes {job['file']} for no map of WGS 84: {points.crs}")
        frame.insert(0, "X", points.x)
        frame.insert(1, "Y", points.y)
    return frame


with open(sys.argv[1], encoding="utf-8", newline="") as jobs:
    for job in csv.DictReader(jobs, delimiter="\t", quoting=csv.QUOTE_NONE):
        table = read(job).convert_dtypes()
        with open(job["output"], "w", encoding="utf-8", newline="") as out:
            out.write(",".join(str(dtype) for dtype in table.dtypes) + "\n")
            table.to_csv(out, index=False, na_rep="NA", lineterminator="\n")
