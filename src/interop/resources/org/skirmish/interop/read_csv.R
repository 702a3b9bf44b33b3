# Reads a table with read.csv and writes its types, and then what it holds. By itself read.csv
# takes only empty numbers for missing; na.strings does the same for texts.
args <- commandArgs(trailingOnly = TRUE)
table <- read.csv(args[1], na.strings = "", fileEncoding = "UTF-8")
for (column in strsplit(args[2], ",")[[1]]) {
  table[[column]] <- as.Date(table[[column]], format = "%Y-%m-%d")
}
cat(paste(sapply(table, function(column) class(column)[1]), collapse = ","), "\n", sep = "")
write.csv(table, row.names = FALSE, na = "NA")
