# Writes a map's points and properties as geopandas reads them, as CSV.
import sys

import geopandas

frame = geopandas.read_file(sys.argv[1])
if frame.crs.to_epsg() != 4326:
    sys.exit(f"geopandas takes it for no map of WGS 84: {frame.crs}")
points = frame.geometry
table = frame.drop(columns="geometry").convert_dtypes()
table.insert(0, "X", points.x)
table.insert(1, "Y", points.y)
table.to_csv(sys.stdout, index=False, na_rep="", date_format="%Y-%m-%d", lineterminator="\n")
