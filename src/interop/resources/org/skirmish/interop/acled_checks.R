# What a reader of ACLED's export asks of a table. ACLED's own packages for R (acledR, acled.api)
# are on no registry that a build of ours may use, so these are their facts written anew, not
# their code. Writes a line for each fact that does not hold.
table <- read.csv(commandArgs(trailingOnly = TRUE)[1], na.strings = "", fileEncoding = "UTF-8")

ask <- function(fact, holds) {
  if (!all(holds, na.rm = TRUE)) cat(fact, "\n", sep = "")
}

columns <- c(
  "event_id_cnty", "event_date", "year", "time_precision", "disorder_type", "event_type",
  "sub_event_type", "actor1", "assoc_actor_1", "inter1", "actor2", "assoc_actor_2", "inter2",
  "interaction", "civilian_targeting", "iso", "region", "country", "admin1", "admin2", "admin3",
  "location", "latitude", "longitude", "geo_precision", "source", "source_scale", "notes",
  "fatalities", "tags", "timestamp")
types <- list(
  "Battles" = c(
    "Armed clash", "Government regains territory", "Non-state actor overtakes territory"),
  "Protests" = c(
    "Peaceful protest", "Protest with intervention", "Excessive force against protesters"),
  "Riots" = c("Violent demonstration", "Mob violence"),
  "Explosions/Remote violence" = c(
    "Chemical weapon", "Air/drone strike", "Suicide bomb", "Shelling/artillery/missile attack",
    "Remote explosive/landmine/IED", "Grenade"),
  "Violence against civilians" = c(
    "Sexual violence", "Attack", "Abduction/forced disappearance"),
  "Strategic developments" = c(
    "Agreement", "Arrests", "Change to group/activity", "Disrupted weapons use",
    "Headquarters or base established", "Looting/property destruction",
    "Non-violent transfer of territory", "Other"))
labels <- c(
  "State forces", "Rebel group", "Political militia", "Identity militia", "Rioters", "Protesters",
  "Civilians", "External/Other forces")
pairs <- outer(seq_along(labels), seq_along(labels), Vectorize(function(first, second) {
  if (first <= second) paste(labels[first], labels[second], sep = "-") else NA
}))
pairs <- c(pairs[!is.na(pairs)], paste(labels, "only"))
codes <- outer(1:8, 1:8, Vectorize(function(first, second) {
  if (first <= second) 10 * first + second else NA
}))
codes <- c(codes[!is.na(codes)], 10 * 1:8)

ask("all 31 columns, in order", identical(names(table), columns))
ask("no id twice", !duplicated(table$event_id_cnty))
ask("one name in actor1", !grepl(";", table$actor1))
ask("one name in actor2", !grepl(";", table$actor2))
kinds <- c(table$inter1, table$inter2)
kinds <- kinds[!is.na(kinds)]
ask("inter1 and inter2 all labels or all codes", all(kinds %in% labels) || all(kinds %in% 0:8))
both <- table$interaction[!is.na(table$interaction)]
ask("interaction all labels or all codes as inter1",
    if (all(kinds %in% labels)) both %in% pairs else both %in% codes)
dates <- table$event_date[!is.na(table$event_date)]
ask("event_date is a date", !is.na(as.Date(dates, format = "%Y-%m-%d")))
ask("year is that of event_date", substr(dates, 1, 4) == table$year[!is.na(table$event_date)])
ask("fatalities are whole numbers", is.numeric(table$fatalities))
ask("fatalities are whole numbers",
    !is.numeric(table$fatalities) | table$fatalities %in% c(0:1e7, NA))
ask("event_type among the six", table$event_type %in% c(names(types), NA))
ask("sub_event_type belongs to event_type", mapply(function(type, sub) {
  is.na(sub) && is.na(type) || sub %in% types[[type]]
}, table$event_type, table$sub_event_type))
ask("iso, region and country stand together",
    is.na(table$iso) == is.na(table$country) & is.na(table$region) == is.na(table$country))
ask("iso is a number", is.numeric(table$iso))
ask("latitude and longitude stand together", is.na(table$latitude) == is.na(table$longitude))
ask("latitude is -90 to 90, longitude -180 to 180",
    abs(table$latitude) <= 90 & abs(table$longitude) <= 180)
