/** Words of the area: law. */
export const lawEn = {
  "law.title": "The law",
  "law.standfirst":
    "Chapter 33 of the Criminal Code of the Russian Federation, crimes against military service: what each article punishes, how heavily, and since when.",
  "law.byDate":
    "The text that counts is, as a rule, that of the day of the offence, not of the verdict. Absence without leave and desertion are continuing offences; which text governs an absence that began before 24 September 2022 and ended after it has not been checked here.",
  "law.description": "Articles on crimes against military service, with penalties by date.",
  "law.kicker": "Criminal Code of the Russian Federation, chapter {chapter}",
  "law.article": "Article",
  "law.title.column": "What it is about",
  "law.parts": "Parts",
  "law.cases": "Cases here",
  "law.maximum": "Longest term",
  "law.noTerm": "no prison term",
  "law.scale":
    "Each bar shows the longest term of deprivation of liberty that the article allows, on one scale from 0 to {years} years.",
  "law.undividedPart": "not divided into parts",
  "law.translation":
    "The English titles and summaries are our own translation; only the Russian text has force.",
  "law.casesCount": "{n, plural, =0 {no case here yet} one {# case here} other {# cases here}}",

  "law.stages": "The article through time",
  "law.stages.caption":
    "Parts in force and their terms of deprivation of liberty, by stage of the law",
  "law.part": "Part",
  "law.stage.pre-mobilisation": "Before 24 September 2022",
  "law.stage.mobilisation-2022": "From 24 September 2022",
  "law.stage.volunteers-2025": "From 8 January 2025",
  "law.stage.released-2026": "From 9 January 2026",
  "law.stage.pre-mobilisation.note": "before the mobilisation amendments",
  "law.stage.mobilisation-2022.note": "Federal Law 365-FZ: parts for mobilisation and war",
  "law.stage.volunteers-2025.note":
    "Federal Law 507-FZ: volunteer formations also liable; the day is unverified background",
  "law.stage.released-2026.note":
    "Federal Law 534-FZ: heavier parts for people released to the front",
  "law.change.added": "added",
  "law.change.changed": "changed",
  "law.change.removed": "no longer in force",
  "law.change.absent": "not in force",
  "law.noLiberty": "no deprivation of liberty",
  "law.definition": "no penalty of its own",

  "law.chart": "Terms of deprivation of liberty",
  "law.chart.title": "{article}: terms of deprivation of liberty by part",
  "law.chart.desc": "Every part on one scale of months: {rows}.",
  "law.chart.years": "{n} y",
  "law.chart.since": "since {date}",
  "law.chart.until": "until {date}",
  "law.chart.noLower":
    "A bar with a broken left end has no lower limit of its own: the general minimum of two months applies (Article 56).",
  "law.chart.added": "Red: added or changed on 24 September 2022 or later.",

  "law.penalties": "Penalties",
  "law.inForce": "In force",
  "law.inForce.from": "from {from}",
  "law.inForce.fromTo": "from {from}, until {to}",
  "law.until.note": "“Until” names the first day on which the text is no longer in force.",
  "law.fine": "up to {rub} roubles",
  "law.fine.income": "or income of up to {n, plural, one {# month} other {# months}}",
  "law.hours": "up to {n, plural, one {# hour} other {# hours}}",
  "law.additional": "in addition to the main punishment",
  "law.optional": "in addition to the main punishment, or without it",
  "law.gist": "What it punishes",
  "law.gist.note": "A summary, not the wording of the Code.",
  "law.circumstances": "Circumstances named",
  "law.circumstances.none": "none: the part applies at any time",
  "law.circumstances.noMobilisation": "Mobilisation is not among them.",
  "law.aggravations": "What makes it heavier",
  "law.subjects": "Who can commit it",
  "law.absence": "Length of absence",
  "law.absence.days": "more than {more} days and up to {upTo} days",
  "law.absence.daysMonth": "more than {more} days and up to one month",
  "law.absence.month": "more than one month",
  "law.gravity": "Gravity",
  "law.gravity.note": "computed from the longest term by Article 15 of the Code",
  "law.fault": "Fault",
  "law.introducedBy": "Introduced by",
  "law.federalLaw": "Federal Law {number}-FZ of {year}",
  "law.basis": "How we know the date",
  "law.basis.original":
    "Original text of the 1996 Code; its entry into force on 1 January 1997 is unverified background",
  "law.basis.signing":
    "Date of the amending law, that is of its signing; the exact entry into force has not been checked",
  "law.basis.confirmed": "Entry into force confirmed by sources",
  "law.basis.tass": "Entry into force confirmed by TASS",
  "law.basis.tenDays":
    "Unverified background: the ten-day rule after the signing on 28 December 2024",
  "law.confidence": "confidence {percent} %",
  "law.notes": "Notes to the article",
  "law.warning": "Mind the number",
  "law.otherParts": "The other parts",
  "law.casesUnder": "Cases under it",
  "law.casesUnder.none": "No case in the casebook rests on it yet.",
  "law.general": "Rules for every part",
  "law.general.minimum":
    "Deprivation of liberty lasts from two months to twenty years for one crime (Article 56). Where a part names no lower limit, the two months apply.",
  "law.general.suspended":
    "A sentence can be suspended where the term is at most eight years (Article 73).",
  "law.general.regime":
    "Who serves a first prison term for a crime of minor or medium gravity is as a rule sent to a settlement colony, though the court may choose otherwise; for a grave crime to a general-regime colony, for an especially grave one to a strict-regime colony (Article 58, for men).",
  "law.general.aggravating":
    "Since 24 September 2022, mobilisation, martial law, wartime, armed conflict and combat operations are also aggravating circumstances in general, but not counted twice where they are part of the offence (Article 63).",

  "law.precedents": "What courts did under it: precedents by facts",
  "law.note.definition": "A definition: it sets no penalty.",
  "law.note.repealed": "Repealed by Federal Law 365-FZ of 2022; it set no penalty.",
  "law.note.extends":
    "It sets no penalty of its own, but widens the circle of those who can be tried.",
  "law.note.noMobilisation": "Mobilisation is not among the circumstances listed.",
  "law.note.itemA": "Item (a) was repealed by Federal Law 162-FZ of 8 December 2003.",
  "law.note.reworded": "Reworded from 9 January 2026; the ceiling of seven years did not change.",
  "law.note.desertionRelease":
    "Under part 1 a first-time offender may be released if hard circumstances led to the desertion (note to the article).",
  "law.note.desertionRange":
    "Before 7 March 2011 the range was three to ten years (edition of 29 December 2001).",
  "law.note.noParts": "The article has no numbered parts.",
  "law.note.restated":
    "Federal Law 365-FZ restated the whole article; before it there was one part without a number, whose wording has not been checked.",
  "law.note.articleAdded": "The article was added by Federal Law 365-FZ; it has no numbered parts.",
  "law.note.awolRelease":
    "Under parts 1 to 4 a first-time offender may be released from liability if the absence followed from a combination of hard circumstances. The clause does not cover parts 2.1, 3.1 and 5, nor 2.2, 3.2 and 6. Reservists at military training answer as contract servicemen do.",
  "law.note.awolReleaseBefore":
    "Before Federal Law 365-FZ the clause covered the article as a whole (unverified background).",
  "law.note.surrenderRelease":
    "A first-time offender may be released if he took steps to free himself, returned to his unit and committed no other crimes in captivity.",
  "law.note.misprint322":
    "One of our sources once prints “Article 322” for this offence and 332 everywhere else. Article 322 is another offence, illegal border crossing.",

  "code.penalty.deprivation_of_liberty": "deprivation of liberty",
  "code.penalty.compulsory_work": "compulsory work",
  "code.penalty.ban_on_posts_or_activities": "ban on posts or activities",
  "code.penalty.restriction_of_military_service": "restriction of military service",
  "code.penalty.forced_labour": "forced labour",
  "code.penalty.disciplinary_military_unit": "disciplinary military unit",
  "code.penalty.arrest": "arrest (as a punishment)",
  "code.penalty.fine": "fine",
  "code.circumstance.mobilisation": "mobilisation",
  "code.circumstance.martial_law": "martial law",
  "code.circumstance.wartime": "wartime",
  "code.circumstance.armed_conflict": "armed conflict",
  "code.circumstance.combat_operations": "combat operations",
  "code.subject.conscript": "conscript serviceman",
  "code.subject.contract": "contract serviceman",
  "code.subject.disciplinary_unit_inmate": "person serving time in a disciplinary military unit",
  "code.subject.art80_2_released":
    "person conditionally released from punishment under Article 80.2",
  "code.subject.case_suspended_on_command_petition":
    "person whose criminal case is suspended on the petition of a unit’s command",
  "code.aggravation.group": "by a group",
  "code.aggravation.prior_conspiracy": "by a group by prior agreement",
  "code.aggravation.organised_group": "by an organised group",
  "code.aggravation.weapon": "with a weapon",
  "code.aggravation.service_weapon": "with the weapon entrusted for service",
  "code.aggravation.loss_of_weapons": "loss of weapons",
  "code.aggravation.medium_harm": "harm to health of medium gravity",
  "code.aggravation.grave_harm": "grave harm to health",
  "code.aggravation.grave_consequences": "grave consequences",
  "code.aggravation.two_or_more_victims": "against two or more people",
  "code.gravity.minor": "minor",
  "code.gravity.medium": "medium",
  "code.gravity.grave": "grave",
  "code.gravity.especially_grave": "especially grave",
  "code.fault.intentional": "intentional",
  "code.fault.negligent": "negligent",
} as const;
