# Reads a table of ACLED's and what became of it, and compares the cells: the rows of the first must stand
# at the top of the second. Writes what differs.
paths <- commandArgs(trailingOnly = TRUE)
given <- read.csv(paths[1], na.strings = "", fileEncoding = "UTF-8")
back <- read.csv(paths[2], na.strings = "", fileEncoding = "UTF-8")[seq_len(nrow(given)), ]
if (!identical(names(given), names(back))) cat("the columns differ\n")
for (column in names(given)) {
  same <- mapply(identical, given[[column]], back[[column]])
  for (row in which(!same)) cat(column, "in row", row, "was", given[row, column], "is", back[row, column], "\n")
}
