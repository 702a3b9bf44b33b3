# Reads a table as pandas does by default and writes its types, and then what it holds.
import sys

import pandas

path, dates = sys.argv[1:]
frame = pandas.read_csv(path, parse_dates=dates.split(",")).convert_dtypes()
print(",".join(str(dtype) for dtype in frame.dtypes))
frame.to_csv(sys.stdout, index=False, na_rep="NA", lineterminator="\n")
