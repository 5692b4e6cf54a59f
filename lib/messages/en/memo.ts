/** Words of the area: memo. */
export const memoEn = {
  "memo.title": "Memorandum on like cases",
  "memo.title.plain": "Memorandum on cases of the casebook",
  "memo.description":
    "Chosen cases of the casebook with pinpoint quotations, sources, the question, the spread of outcomes and its limits, to print or to take away.",
  "memo.lead":
    "{n, plural, one {One case} other {# cases}} from {site}, as the casebook stood at version {version} of its data ({day}).",
  "memo.chosenBy.reader": "The cases were chosen by the person who made this memorandum.",
  "memo.chosenBy.likeness":
    "The cases are the likest to what was asked, in the order of likeness; nobody chose among them.",
  "memo.chosenBy.order":
    "Nothing was asked and no case was chosen: these are the first cases of the casebook, in the order of their numbers.",
  "memo.notAdvice":
    "This is a collection of published facts and not legal advice. A case entry tells what sources say; it does not replace the court’s own act.",
  "memo.languages":
    "Quotations stand in the language of their source. Names, places and terms outside them are in the words of the casebook.",
  "memo.takeAway": "Take it away",
  "memo.docx": "As a DOCX document",
  "memo.markdown": "As Markdown",
  "memo.print": "This page prints as it stands, without the frame of the site.",
  "memo.quietNote":
    "The buttons send the question in the body of the request, so that it stands in no address.",
  "memo.change": "Back to the precedents",

  "memo.question": "The question",
  "memo.question.none":
    "No facts were entered. The numbers below are about the whole casebook, and the cases carry no likeness.",
  "memo.question.fact": "Fact",
  "memo.question.value": "Asked",
  "memo.question.weight": "Weight (0–5)",
  "memo.question.changed": "{n} (usual: {usual})",
  "memo.question.scope": "Counted are {scope}.",

  "memo.numbers": "What courts did",
  "memo.numbers.counted":
    "{people, plural, one {# defendant} other {# defendants}} in {cases, plural, one {# case} other {# cases}} are counted.",
  "memo.numbers.outcomes": "Outcome",
  "memo.numbers.decided": "decided",
  "memo.numbers.share": "Share",
  "memo.numbers.months": "{n}",
  "memo.numbers.span": "{from}–{to}",

  "memo.cases": "The cases",
  "memo.case.title": "{n}. {title} (case {number})",
  "memo.case.defendant": "Defendant",
  "memo.case.defendants": "Defendants",
  "memo.case.alike": "{names} ({n}, alike in everything below)",
  "memo.case.others":
    "{n, plural, one {One more defendant of this case differs from the one compared} other {# more defendants of this case differ from the one compared}}: see the page of the case.",
  "memo.case.court": "Court",
  "memo.case.caseNumber": "Case number at the court",
  "memo.case.provision": "Provision",
  "memo.case.law": "What the law allowed",
  "memo.case.charge": "Charge as the source has it",
  "memo.case.outcome": "Outcome of the charge",
  "memo.case.sentence": "Sentence",
  "memo.case.sentences": "Sentences",
  "memo.case.appeal": "Appeal",
  "memo.case.known": "Also known",
  "memo.case.notKnown": "Not known",
  "memo.case.likeness": "Likeness",
  "memo.case.likeness.of": "{score} of 100; {coverage} of what was asked is known",
  "memo.case.agree": "Agrees",
  "memo.case.differ": "Differs",
  "memo.case.unknown": "Not known here",
  "memo.case.held": "{fact}: {values}",
  "memo.case.disagree":
    "{n, plural, one {The sources disagree in one place} other {The sources disagree in # places}}: see the page of the case.",
  "memo.case.redacted":
    "Words have been removed from this version of the case for good; what is left stands here.",
  "memo.case.record": "Entry",
  "memo.case.version": "version {version}, {day}",
  "memo.case.quotes": "Quotations",
  "memo.case.noQuotes": "No quotation bears out this entry.",
  "memo.case.furtherQuotes":
    "{n, plural, one {One more quotation stands} other {# more quotations stand}} on the page of the case.",
  "memo.quote.supports": "Goes to: {fields}.",

  "memo.authorities": "Authorities",
  "memo.authorities.laws": "Provisions",
  "memo.authorities.law": "Criminal Code of the Russian Federation, {provision}",
  "memo.authorities.wording": "Wording applied",
  "memo.authorities.noWording": "not determined: part or date not known",
  "memo.authorities.decisions": "Decisions",
  "memo.authorities.sources": "Sources",
  "memo.authorities.authority": "Authority",
  "memo.authorities.in": "Cases",
  "memo.authorities.noDecision": "court and date not known",
  "memo.authorities.since": "in force from {from}",
  "memo.authorities.between": "in force from {from} until {to}",

  "memo.source.number": "source {n}",
  "memo.source.relays": "relays {whom}",
  "memo.source.address": "address: {address}",
  "memo.source.noAddress": "no address is recorded",
  "memo.source.archived": "archive copy: {address}",
  "memo.source.noArchive": "no copy in a public archive is recorded",
  "memo.source.risk": "Before you open it: {risk}",
  "memo.source.capture":
    "captured copy: SHA-256 {sha}, {n, plural, one {# character} other {# characters}}",
  "memo.note.place": "characters {from}–{to} of the captured copy",
  "memo.note.footnote": "note {footnote} to case {number}, version {version}",
  "memo.note.profile": "case {number}, version {version}",
  "memo.note.states": "the source states: {states}",

  "memo.leftOut": "What was chosen and is not here",
  "memo.leftOut.gone.number":
    "Case {number} has been withdrawn. What it said is no longer public and is in no memorandum.",
  "memo.leftOut.gone.place":
    "Case {place} of those chosen has been withdrawn. What it said is no longer public and is in no memorandum.",
  "memo.leftOut.missing.number": "There is no case {number}.",
  "memo.leftOut.missing.place": "Case {place} of those chosen is not in the casebook.",
  "memo.leftOut.later.number": "Case {number} was not yet public in this version of the data.",
  "memo.leftOut.later.place":
    "Case {place} of those chosen was not yet public in this version of the data.",
  "memo.leftOut.person.number": "Case {number} has no defendant of that number.",
  "memo.leftOut.person.place": "Case {place} of those chosen has no defendant of that number.",
  "memo.leftOut.beyond.number": "Case {number} was left out: twenty cases are the most.",
  "memo.leftOut.beyond.place":
    "Case {place} of those chosen was left out: twenty cases are the most.",

  "memo.limits": "Coverage and limits",
  "memo.limits.counts":
    "Of {defendants, plural, one {# defendant} other {# defendants}} counted, the outcome of {decided} is known and the term of {termKnown}; of {unknown} the outcome is not known or was not reported.",
  "memo.limits.answered":
    "Of the facts asked, the cases above answer between {low} and {high} each; what is not known speaks neither for nor against a case.",
  "memo.limits.unofficial":
    "Facts come from publications, rarely from court acts: {sources, plural, one {one source is} other {# sources are}} behind the cases above. Two papers that relay one report are one source.",

  "memo.repeat": "To repeat this",
  "memo.repeat.text":
    "At this address the same question, the same cases and the same version of the data give this memorandum again, save for what may have been withdrawn or redacted since:",
  "memo.repeat.version": "Version of the data: {number} of {day}.",
  "memo.repeat.digest": "Digests of the versions of the cases",
  "memo.repeat.case": "Case and version",
  "memo.repeat.sum": "Digest",
  "memo.notes": "Notes",
  "memo.backTo": "Back to the place of note {n}",
  "memo.running": "{site} · {title} · data version {version}",
  "memo.page": "Page",
  "memo.pageOf": "of",
  "memo.nothing":
    "There is nothing to make a memorandum of. Choose cases among the precedents, or in the list of cases.",
} as const;
