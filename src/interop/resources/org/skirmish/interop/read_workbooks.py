# Writes what openpyxl finds in each workbook as JSON: for every sheet its name, the cells with their
# types and where they lead, and the areas of its tables, and how many charts.
import json
import sys

import openpyxl
from openpyxl.utils.escape import unescape


def plain(value):
    if isinstance(value, str):
        # openpyxl leaves it to its users to read _x005F_ as the _ that Excel shows.
        return unescape(value)
    return value.date().isoformat() if hasattr(value, "date") else value


def cell(each):
    target = each.hyperlink.location if each.hyperlink else None
    colour = each.fill.fgColor.rgb if each.fill.fill_type == "solid" else None
    return {"type": each.data_type, "value": plain(each.value), "target": target, "colour": colour}


for path, output in zip(sys.argv[1::2], sys.argv[2::2]):
    sheets = [
        {
            "name": sheet.title,
            "tables": dict(sheet.tables.items()),
            "charts": len(sheet._charts),
            "rows": [[cell(each) for each in row] for row in sheet.iter_rows()],
        }
        for sheet in openpyxl.load_workbook(path)
    ]
    with open(output, "w", encoding="utf-8") as out:
        json.dump(sheets, out)
