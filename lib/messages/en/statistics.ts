/** Words of the area: statistics. */
export const statisticsEn = {
  "statistics.title": "Statistics",
  "statistics.standfirst":
    "What the records of the military courts say when they are counted: how many cases came in, how many were decided, and what is not told. Every number is counted anew from the records; what is not known is drawn as well.",
  "statistics.description":
    "Cases received, decided and pending before the military courts, by month, article, court and region, with the share that is not known.",

  "statistics.synthetic.title": "Invented records",
  "statistics.synthetic":
    "Nothing below happened. These records were made up by a program to show and test the tables and charts. No number here says anything about real people or courts.",
  "statistics.synthetic.leave": "To the real records",
  "statistics.synthetic.mark": "Invented records",

  "statistics.form": "What is counted",
  "statistics.form.provision": "Article and part",
  "statistics.form.court": "Court",
  "statistics.form.district": "District or fleet",
  "statistics.form.region": "Region",
  "statistics.form.from": "From the month",
  "statistics.form.to": "To the month",
  "statistics.form.monthHint": "year-month, such as 2024-07",
  "statistics.form.instance": "Instance",
  "statistics.form.count": "Count in breakdowns",
  "statistics.form.by": "Series by",
  "statistics.form.synthetic": "Records",
  "statistics.form.any": "all",
  "statistics.form.wholeArticle": "article {article}, all parts",
  "statistics.form.real": "real",
  "statistics.form.invented": "invented",
  "statistics.form.show": "Count",
  "statistics.form.clear": "Count everything",
  "code.measure.received": "cases received",
  "code.measure.decided": "cases decided",
  "code.time-unit.month": "month",
  "code.time-unit.week": "week",
  "code.time-unit.working-day": "working day",

  "statistics.version": "Data of {day}, version {number}.",
  "statistics.version.other":
    "This link was made for an earlier version of the data. Records cannot be counted as they stood then: below is the present version.",
  "statistics.link": "Permanent link to this question",
  "statistics.json": "Everything here as data (JSON)",
  "statistics.data.csv": "Table (CSV)",
  "statistics.data.json": "Data (JSON)",
  "statistics.data.link": "Link",
  "statistics.data.of": "{what}: {title}",
  "statistics.table": "The numbers as a table",

  "statistics.none.title": "No court records are public yet",
  "statistics.none":
    "This page counts records of the courts. None have been made public, so there is nothing to count, and nothing is drawn. What the case entries tell stands below.",
  "statistics.none.instance":
    "Court records are public, but none with a day on it is of this instance.",
  "statistics.none.scope": "No record fits this choice. Choose less, or count everything.",
  "statistics.none.period.title": "Not covered",
  "statistics.none.period":
    "The months chosen lie outside the time that the public records of this instance cover, {from} to {to}. Nothing is counted; that does not mean that there were no cases.",
  "statistics.none.synthetic": "No invented records are there to look at.",

  "statistics.totals": "Received, decided, pending",
  "statistics.received": "received",
  "statistics.decided": "decided",
  "statistics.pending": "pending at the end",
  "statistics.period": "{from} – {to}",
  "statistics.totals.note":
    "A case received is not yet a case decided, and a case may have several defendants. Pending is what had come in by the last day and had not been decided by then, as far as the records show.",
  "statistics.coverage":
    "The public records of this instance cover the time from {from} to {to}. {records, plural, one {# record fits} other {# records fit}} the choice, whatever its day.",
  "statistics.undated":
    "{receipt, plural, =0 {} one {# has no day of receipt. } other {# have no day of receipt. }}{decision, plural, =0 {} one {# has no day of decision, and is counted neither as decided nor as pending.} other {# have no day of decision, and are counted neither as decided nor as pending.}}",
  "statistics.partUntold":
    "{n, plural, one {One more record names the article and no part of it: it may belong here, and is not counted.} other {# more records name the article and no part of it: they may belong here, and are not counted.}}",
  "statistics.asOf": "Newest records made public on {day}.",

  "statistics.series.month": "By month",
  "statistics.series.week": "By week",
  "statistics.series.working-day": "By working day",
  "statistics.series.note":
    "Outline: received. Filled: decided. Each row is a year, all on one scale; the line at the top is {most}.",
  "statistics.series.rate":
    "Cases a working day, by the production calendar of each year. A month that has not ended, or of a year without a calendar, has no rate.",
  "statistics.series.noWeeks":
    "Of cases of one court, district or region no time shorter than a month is shown.",
  "statistics.series.weeksLeftOut":
    "{n, plural, one {# week is} other {# weeks are}} left out: the cases of their month are all of one court, district or region.",
  "statistics.told":
    "Counted here are the cases decided from {from} to {to}, not those of the months chosen alone.",
  "statistics.told.why":
    "This and what follows is told of one place only for all the time covered, and otherwise for months whose cases are of several courts: else a single person could be found by comparing two answers.",
  "statistics.told.acts": "Court by court, acts are counted over all the time covered.",
  "statistics.series.desc":
    "{n, plural, one {# column} other {# columns}}.{run} Most received: {mostReceived} ({received}). Most decided: {mostDecided} ({decided}).",
  "statistics.series.run": " Unhatched, they run from {first} to {last}.",
  "statistics.series.end": "{when} (received {received}, decided {decided})",
  "statistics.series.earlier": "Earlier years stand in the table.",
  "statistics.hatched":
    "Hatched: records may still be missing, or the time had not ended ({from} and later).",
  "statistics.hatched.begin":
    "Hatched at the beginning ({to} and earlier): the records begin later than this time does.",
  "statistics.stock": "Pending at the end of each month",
  "statistics.stock.desc": "From {first} ({from}) to {last} ({to}); the most was {most} ({month}).",
  "statistics.stock.note":
    "Cases that had come in and had not been decided; the top line is {most}.",

  "statistics.years": "Year on year",
  "statistics.years.desc": "{what}, a line for each year: {years}.",
  "statistics.years.year": "{year}: {n}",
  "statistics.years.note":
    "{what}, month by month. The newest year is the heavy line; hatched months are not joined to it.",

  "statistics.provisions": "By article and part",
  "statistics.provisions.note":
    "A case under several provisions is counted in the row of each, so rows do not add up. An article counts such a case once.",
  "statistics.districts": "By district and fleet",
  "statistics.courts": "By court",
  "statistics.bars.desc": "{rows}.",
  "statistics.bars.row": "{name}: {n}",
  "statistics.bars.more":
    "{n, plural, one {One more row stands in the table.} other {# more rows stand in the table.}}",
  "statistics.bars.note": "{what}.",
  "statistics.noRecord": "no record of it",
  "statistics.unknownName": "not known",
  "statistics.noDistrict": "no district or fleet court",

  "statistics.map": "Where the courts sit",
  "statistics.map.desc":
    "{n, plural, one {# region with cases} other {# regions with cases}}; most: {most}. {occupied} in occupied territory of Ukraine.",
  "statistics.map.note":
    "Each square is a region, roughly where it lies: the region in which the court sits, not that of the deed. The stronger the colour, the more {what}; the number in it is that count.",
  "statistics.map.occupied":
    "Dashed frame: territory of Ukraine that Russia occupies, in whole or in part, and where it has set up courts.",
  "statistics.map.abroad": "Dotted frame: garrison courts outside of Russia.",

  "statistics.guarded":
    "Here numbers of fewer than five people are hidden, and as many others as it takes that they cannot be worked out.",
  "statistics.guarded.records":
    "Of court records, numbers of fewer than five people are hidden here, and as many others as it takes that they cannot be worked out.",
  "statistics.suppressed": "hidden",
  "statistics.suppressed.all": "All numbers here tell of too few people, and are hidden.",

  "statistics.results": "How cases ended",
  "statistics.results.note":
    "In the words of the courts’ own lists. “Verdict” says neither conviction nor acquittal.",
  "statistics.results.counted":
    "{n, plural, one {# decided case} other {# decided cases}} counted.",

  "statistics.served": "Real or suspended",
  "statistics.served.note":
    "People. Hatched is what is not told. Records of courts print the kind of punishment hardly ever; in case entries it is known where somebody has told it.",
  "statistics.served.desc": "{of}: real {real}, suspended {suspended}, not known {unknown}.",
  "code.counted.entries": "case entries",
  "code.counted.records": "court records",

  "statistics.terms": "Length of terms",
  "statistics.terms.note":
    "Months of deprivation of liberty. Court records carry no terms, except where a table that was brought in states them; almost all of this is from the case entries.",
  "statistics.terms.note.records":
    "Months of deprivation of liberty. Court records carry no terms, except where a table that was brought in states them.",
  "statistics.terms.inRecords": "Terms that court records tell",
  "statistics.terms.known": "People sentenced",
  "statistics.terms.told": "Term told",
  "statistics.terms.quartiles":
    "Of the terms in court records a quarter are {lower} or shorter, half {median} or shorter, and a quarter {upper} or longer.",
  "statistics.terms.steps":
    "Each row is one year of the term, the full year included. The line on the left runs from the lower to the upper quartile, the mark on it is the median.",
  "statistics.terms.few":
    "Too few terms are known here, or may be told: no middle is worked out of fewer than five, of court records and within one place of fewer than ten.",
  "statistics.terms.unknown":
    "{n, plural, =0 {The term of everybody convicted is known.} one {Of one more person convicted the term is not known.} other {Of # more people convicted the term is not known.}}",
  "statistics.entries.counted":
    "{people, plural, one {# defendant} other {# defendants}} in {cases, plural, one {# case entry} other {# case entries}}.",
  "statistics.entries.undated":
    "{n, plural, =0 {} one {Of one more the decision may lie in these months or outside of them; not counted.} other {Of # more the decision may lie in these months or outside of them; not counted.}}",
  "statistics.entries.instance":
    "Case entries tell of all instances; the last sentence told counts.",
  "statistics.entries.selected":
    "Entries describe this casebook, not the courts: a case is here because somebody wrote about it.",

  "statistics.service": "By service status",
  "statistics.service.note":
    "From the case entries; records do not tell it. An officer who serves by contract stands in both rows.",

  "statistics.appeals": "Who appeals, and what changes",
  "statistics.appeals.records":
    "Of the cases decided in the first instance: whether a public record of a higher court is about the same case, and what came of it. A record that is missing looks like a case without an appeal.",
  "statistics.appeals.entries":
    "Who lodged the appeal and which way it went is known from case entries alone. A decision that passes no sentence of its own is seen only where an entry tells of it.",
  "statistics.appeals.firstOnly": "This is counted for the first instance only.",

  "statistics.secrecy": "Secrecy",
  "statistics.secrecy.note":
    "Of the cases decided: whether the text of the act is published, and whether the trial was closed. What a source does not tell is hatched, and never taken for a no.",
  "statistics.secrecy.desc": "{about}, {of}: yes {yes}, no {no}, not known {unknown}.",
  "statistics.secrecy.index":
    "Secrecy index: {share} of the decided cases of which it is known have no published act ({known} known, {unknown} not known).",
  "statistics.secrecy.terms":
    "Of {convicted, plural, one {# person} other {# people}} convicted in case entries the term is known of {known}.",
  "code.secrecy.act": "act published",
  "code.secrecy.closed": "trial closed",

  "statistics.lag": "How late records appear",
  "statistics.lag.shown":
    "The portal itself says on which day it put something up. Nine in ten records show something within {days, plural, one {# day} other {# days}}; by that the months are hatched.",
  "statistics.lag.edge":
    "The records do not say when they were put up. Their last weeks have less than half of what was usual in the half year that ended a quarter earlier; by those {days, plural, one {# day} other {# days}} the months are hatched.",
  "statistics.lag.unknown":
    "How late records appear cannot be told: too few say when they were put up, and their end shows no clear fall. So records of any time may still be missing, and all of it is hatched.",
  "statistics.lag.note":
    "A record can still change after it has appeared, and a case that was never put up is in no number here.",

  "statistics.more.method": "How records are read and counted",
  "statistics.more.figures": "What others have reported",
} as const;
