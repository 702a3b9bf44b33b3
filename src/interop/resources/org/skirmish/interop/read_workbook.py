# Writes the cells of a workbook's sheet with their types, as JSON.
import json
import sys

import openpyxl

path, sheet = sys.argv[1:]


def plain(value):
    return value.date().isoformat() if hasattr(value, "date") else value


rows = openpyxl.load_workbook(path)[sheet].iter_rows()
json.dump([[{"type": c.data_type, "value": plain(c.value)} for c in row] for row in rows], sys.stdout)
