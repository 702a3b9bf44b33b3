"""Prints where GDAL has points of WGS 84 in coordinate reference systems.

    /usr/bin/python3 epsg_points.py CODE...

Needs Debian's python3-gdal. Each line has the code, longitude and latitude, x and y, and what a unit of these is in
metres; of each system three points within its area of use. x is east, as in files for maps.
"""

import sys

from osgeo import osr

osr.UseExceptions()

METRES_PER_DEGREE = 111_000


def system(code):
    made = osr.SpatialReference()
    made.ImportFromEPSG(code)
    made.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return made


def points(code):
    target = system(code)
    area = target.GetAreaOfUse()
    way = osr.CoordinateTransformation(system(4326), target)
    width = (area.east_lon_degree - area.west_lon_degree) % 360 or 360
    height = area.north_lat_degree - area.south_lat_degree
    unit = METRES_PER_DEGREE if target.IsGeographic() else target.GetLinearUnits()
    for share in (0.3, 0.5, 0.7):
        longitude = (area.west_lon_degree + share * width + 180) % 360 - 180
        latitude = area.south_lat_degree + share * height
        x, y, _ = way.TransformPoint(longitude, latitude)
        print(code, repr(longitude), repr(latitude), repr(x), repr(y), unit)


for given in sys.argv[1:]:
    try:
        points(int(given))
    except RuntimeError:
        # A code that this GDAL has not, or no longer.
        pass
