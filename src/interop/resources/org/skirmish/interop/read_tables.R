# Reads tables as R's users do, with read.csv, readxl and sf, and writes each as CSV: first the classes
# of the columns, then the names, then the cells, with NA for what is missing. By itself read.csv takes
# only empty numbers for missing; na.strings does the same for texts. See Readings.java for the jobs.
suppressPackageStartupMessages({
  library(readxl)
  library(sf)
})

read <- function(job) {
  if (job$format == "xlsx") {
    return(as.data.frame(read_excel(job$file, sheet = job$layer, guess_max = 1e6, trim_ws = FALSE)))
  }
  if (job$format == "map") {
    table <- st_read(job$file, layer = job$layer, quiet = TRUE)
    table$id <- NULL # GDAL makes a field of the features' ids in GeoJSON.
    if (job$points != "true") return(table)
    if (st_crs(table)$epsg != 4326) stop(job$file, " is no map of WGS 84")
    axis <- function(i) vapply(
      st_geometry(table), function(p) if (inherits(p, "POINT")) as.numeric(p[i]) else NA_real_, 0)
    return(cbind(X = axis(1), Y = axis(2), st_drop_geometry(table)))
  }
  texts <- strsplit(job$texts, ",")[[1]]
  table <- read.csv(
    job$file, sep = if (job$delimiter == "tab") "\t" else job$delimiter, na.strings = "",
    fileEncoding = if (job$bom == "true") "UTF-8-BOM" else "UTF-8",
    colClasses = setNames(rep("character", length(texts)), texts))
  if (job$hxl == "true") {
    told <- names(table) %in% texts
    table <- table[-1, , drop = FALSE]
    table[!told] <- type.convert(table[!told], as.is = TRUE)
  }
  for (column in strsplit(job$dates, ",")[[1]]) {
    table[[column]] <- as.Date(table[[column]], format = "%Y-%m-%d")
  }
  table
}

jobs <- read.delim(
  commandArgs(trailingOnly = TRUE)[1], colClasses = "character", quote = "", na.strings = character())
for (i in seq_len(nrow(jobs))) {
  job <- jobs[i, ]
  table <- read(job)
  out <- file(job$output, "w", encoding = "UTF-8")
  cat(paste(sapply(table, function(column) class(column)[1]), collapse = ","), "\n", sep = "", file = out)
  write.csv(table, out, row.names = FALSE, na = "NA")
  close(out)
}
