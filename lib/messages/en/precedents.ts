/** Words of the area: precedents. */
export const precedentsEn = {
  "precedents.title": "Precedents",
  "precedents.standfirst":
    "Enter the facts of a case, as many as you know. You see what courts did with defendants like this one: in which facts each case agrees, differs, or is not known, and how the outcomes are spread.",
  "precedents.description":
    "What courts did with like facts: cases by likeness, the spread of outcomes with everything that is not known, appeals, contrasts.",
  "precedents.private":
    "Nothing that you enter is kept or logged. The ordinary button puts the facts into the address, so that it can be kept or sent; the other one does not.",

  "precedents.form.charge": "The charge",
  "precedents.form.absence": "The absence",
  "precedents.form.person": "The defendant",
  "precedents.form.factors": "What is told of the act and of the person",
  "precedents.form.place": "The court",
  "precedents.form.scope": "Who is counted and listed",
  "precedents.form.provision": "Article and part",
  "precedents.form.from": "Days, at least",
  "precedents.form.to": "Days, at most",
  "precedents.form.any": "not given",
  "precedents.form.unknown": "don’t know",
  "precedents.form.go": "Show precedents",
  "precedents.form.quiet": "Show without leaving the facts in the address",
  "precedents.form.clear": "Clear everything",
  "precedents.scope.usual": "the same article where one is given, else everybody",
  "precedents.scope.article": "those under the same article",
  "precedents.scope.part": "those under the same part",
  "precedents.scope.like": "those who agree with these facts more than they differ",
  "precedents.scope.all": "everybody in the casebook",

  "precedents.weights": "How much each fact weighs",
  "precedents.weights.changed": "{n, plural, one {# changed} other {# changed}}",
  "precedents.weights.note":
    "From 0 (not compared) to 5. The usual weights are a choice of ours and can be changed here: what changes the range of punishment weighs most, then what the law counts in mitigation; where the trial was held weighs least.",
  "precedents.weights.usual": "{n} (usual)",

  "precedents.fact.article": "Article",
  "precedents.fact.part": "Part of the article",
  "precedents.fact.service": "How he came to serve",
  "precedents.fact.region": "Region of the court",
  "precedents.fact.court": "Court",
  "precedents.fact.instance": "Highest instance that decided",
  "precedents.days": "{range} days",

  "precedents.asked": "What you asked",
  "precedents.asked.weight": "weight {n}",
  "precedents.asked.nothing": "No facts are entered: everything below is about the whole casebook.",
  "precedents.link": "Link to this question",
  "precedents.data": "The same as data (JSON)",
  "precedents.again": "The same from this version of the data at any later time",
  "precedents.version":
    "Version {number} of the data, {day}. The number rises with everything that is published, withdrawn or redacted.",
  "precedents.version.earlier":
    "This is an earlier version of the data: {number}, {day}. The present one is {present}.",
  "precedents.version.now": "Ask the present version",
  "precedents.version.withdrawn":
    "{n, plural, one {# case of that version has been withdrawn since and is left out.} other {# cases of that version have been withdrawn since and are left out.}}",
  "precedents.version.redacted":
    "{n, plural, one {# case of that version has been redacted since and is compared without what was taken out.} other {# cases of that version have been redacted since and are compared without what was taken out.}}",

  "precedents.caution.title": "Before you rely on these numbers",
  "precedents.caution.1":
    "They describe this casebook, not the courts. A case is here because somebody wrote about it; press services publish the verdicts that are meant as examples, and most cases nobody tells of.",
  "precedents.caution.2":
    "What is not known is counted and drawn. A term that is not told is not a short one, and not a long one either.",
  "precedents.caution.3":
    "An interval of confidence says what chance alone could do in a random sample. This is not one: the true uncertainty is greater.",
  "precedents.caution.4":
    "Defendants of one case are sentenced together; five people of one group are not five precedents. Beside the people stands the number of cases.",
  "precedents.caution.more": "How likeness and shares are made",

  "precedents.spread": "How it ended",
  "precedents.spread.counted":
    "{people, plural, one {# defendant} other {# defendants}} in {cases, plural, one {# case} other {# cases}}",
  "precedents.spread.nobody":
    "The casebook tells of nobody here. Widen who is counted, or enter fewer facts.",
  "precedents.spread.untold":
    "{n, plural, one {One more public case tells of a trial and of no defendant, and is not counted.} other {# more public cases tell of a trial and of no defendant, and are not counted.}}",
  "precedents.spread.few":
    "{n, plural, =0 {No term is known} one {The term of only one person is known} other {The terms of only # people are known}}. Under five, nothing is drawn and no middle is worked out: it would say more about chance than about courts.",
  "precedents.records":
    "{people, plural, =0 {Court records without coded facts would stand here, on a line of their own. None that are public fit the article and the court, so that everybody counted here has an entry of their own.} one {Besides: one defendant in the public court records of decided cases of this article and court. Records carry no coded facts, so that this is a line of its own: it is in no other number here, and in no list.} other {Besides: # defendants in the public court records of decided cases of this article and court. Records carry no coded facts, so that this is a line of its own: they are in no other number here, and in no list.}}",

  "precedents.outcomes.caption": "Defendants by outcome",
  "precedents.outcomes.what": "Outcome",
  "precedents.outcomes.people": "People",
  "precedents.outcomes.convicted": "convicted",
  "precedents.outcomes.acquitted": "acquitted",
  "precedents.outcomes.terminated": "case terminated",
  "precedents.outcomes.pending": "no verdict reported",
  "precedents.outcomes.unknown": "outcome not known",
  "precedents.outcomes.decided": "decided",
  "precedents.outcomes.ofConvicted": "Of those convicted",
  "precedents.outcomes.termKnown": "term known",
  "precedents.outcomes.termOneBound": "only one bound of the term known (“up to …”)",
  "precedents.outcomes.termUnknown": "term not known",
  "precedents.outcomes.otherPunishment": "another punishment than a term of deprivation of liberty",
  "precedents.outcomes.ofTerms": "Real or suspended",
  "precedents.outcomes.real": "real",
  "precedents.outcomes.suspended": "suspended",
  "precedents.outcomes.servedUnknown": "not known which",
  "precedents.share":
    "Suspended: {share} of the {known} of whom it is known (95 % interval {low}–{high}).",
  "precedents.share.unknown":
    "{n, plural, =0 {It is known of everybody convicted.} one {Of one more it is not known.} other {Of # more it is not known.}}",
  "precedents.share.few":
    "Whether the term is suspended is known of fewer than five people: no share is worked out.",

  "precedents.terms.caption": "Known terms, in months",
  "precedents.terms.which": "Terms",
  "precedents.terms.n": "People",
  "precedents.terms.least": "Shortest",
  "precedents.terms.lower": "Lower quartile",
  "precedents.terms.median": "Median",
  "precedents.terms.upper": "Upper quartile",
  "precedents.terms.greatest": "Longest",
  "precedents.terms.all": "all known terms",
  "precedents.terms.real": "real",
  "precedents.terms.suspended": "suspended",
  "precedents.terms.few": "fewer than five: not worked out",
  "precedents.terms.note":
    "A term told as a span (“three and a half to four years”) counts with both of its ends, so that a middle can be a span as well.",

  "precedents.chart.title": "Known terms by length",
  "precedents.chart.desc":
    "{rows}. Median {median}. Term not known: {unknown}; only one bound known: {oneBound}; across two rows: {across}.",
  "precedents.chart.row":
    "up to {years, plural, one {# year} other {# years}}: {real} real, {suspended} suspended, {unknown} not known which",
  "precedents.chart.upTo": "to {years, plural, one {# year} other {# years}}",
  "precedents.chart.unknown": "not known",
  "precedents.chart.note":
    "Each row is one year of the term, the full year included. The line on the left runs from the lower to the upper quartile, the mark on it is the median.",
  "precedents.chart.across":
    "{n, plural, one {The term of one person is a span over several rows and is not drawn.} other {The terms of # people are spans over several rows and are not drawn.}}",
  "precedents.chart.oneBound":
    "{n, plural, one {Of one person only one bound is known; it is drawn as not known.} other {Of # people only one bound is known; they are drawn as not known.}}",
  "precedents.chart.key.real": "real",
  "precedents.chart.key.suspended": "suspended",
  "precedents.chart.key.unknown": "not known which",
  "precedents.chart.key.term": "term not known",

  "precedents.byCourt": "By court of first instance",
  "precedents.byYear": "By year of the last decision",
  "precedents.slice.court": "Court",
  "precedents.slice.year": "Year",
  "precedents.slice.people": "People (cases)",
  "precedents.slice.decided": "Decided",
  "precedents.slice.termKnown": "Term known",
  "precedents.slice.real": "Real",
  "precedents.slice.suspended": "Suspended",
  "precedents.slice.median": "Median, months",
  "precedents.slice.few": "under five",
  "precedents.slice.noCourt": "court not known",
  "precedents.slice.noYear": "year not known",
  "precedents.slice.otherCourts":
    "{n, plural, one {One more court with fewer defendants is not shown.} other {# more courts with fewer defendants are not shown.}}",

  "precedents.list": "Cases",
  "precedents.list.byLikeness": "Cases, the likest first",
  "precedents.list.likeness": "Likeness {score} of 100",
  "precedents.list.coverage": "{coverage} of what you asked is known",
  "precedents.list.agree": "Agrees",
  "precedents.list.differ": "Differs",
  "precedents.list.unknown": "Not known",
  "precedents.list.ofSeveral": "one of {n} entered in this case: the likest",
  "precedents.list.headcount": "{n, plural, one {# person} other {# people}} under one entry",
  "precedents.list.factByFact": "Fact by fact",
  "precedents.list.fact": "Fact",
  "precedents.list.asked": "You asked",
  "precedents.list.here": "Here",
  "precedents.list.state": "Compared",
  "precedents.list.weight": "Weight",
  "precedents.list.close": "closeness {n}",
  "precedents.list.noProvision": "article not known",
  "precedents.list.take": "Take along: {title}",
  "precedents.list.compare": "Compare the chosen",
  "precedents.list.memo": "Make a memo of the chosen",
  "precedents.list.taking":
    "Tick cases to lay them side by side (two to six), or to take them away as a memo with quotations, sources, this question and its weights.",
  "precedents.list.pages": "Pages of cases",
  "precedents.list.page": "Page {page} of {pages}",
  "precedents.list.previous": "Previous page",
  "precedents.list.next": "Next page",

  "precedents.contrast": "The nearest suspended beside the nearest real term",
  "precedents.contrast.note":
    "Two outcomes under like facts. What differs between them may have made the difference, or may not: the casebook cannot tell.",
  "precedents.contrast.suspended": "Nearest suspended term",
  "precedents.contrast.real": "Nearest real term",
  "precedents.contrast.none": "None among those counted.",
  "precedents.contrast.differing": "Known of both, and not the same",
  "precedents.contrast.nothing": "Nothing that is known of both differs.",

  "precedents.appeals": "Appeals",
  "precedents.appeals.none":
    "No sentence of a higher court is told among those counted. That is no sign that nobody appealed.",
  "precedents.appeals.counted":
    "{people, plural, one {# person’s sentence} other {# people’s sentences}} looked at again by a higher court; the change in months is known of {known}.",
  "precedents.appeals.caption": "Who appealed, and which way it went",
  "precedents.appeals.by": "Appeal by",
  "precedents.appeals.unknownBy": "not known by whom",
  "precedents.appeals.raised": "Heavier",
  "precedents.appeals.lowered": "Lighter",
  "precedents.appeals.same": "As it was",
  "precedents.appeals.unknown": "Not known",
  "precedents.appeals.each": "One by one",
  "precedents.appeals.change.more": "{months} more",
  "precedents.appeals.change.less": "{months} less",
  "precedents.appeals.change.none": "no change",
  "precedents.appeals.change.unknown": "change not known",
  "precedents.appeals.note":
    "A decision that passes no sentence of its own, such as one that leaves a verdict in force, is seen only where the casebook has entered it as a sentence.",
  "precedents.months": "{n} months",
} as const;
