/** Words of the area: search. */
export const searchEn = {
  "search.title": "Search",
  "search.description":
    "Search the published cases, the law, the courts, the figures and the glossary.",
  "search.label": "Words, names, articles",
  "search.kind": "Where",
  "search.kind.any": "everywhere",
  "search.go": "Search",
  "search.quiet": "Search without leaving the words in the address",
  "search.quiet.note":
    "The ordinary search puts your words into the address, where the history of the browser keeps them. This one sends them in the body of the request. We keep neither.",
  "search.quiet.label": "Words that stay out of the address",
  "search.quiet.go": "Search quietly",
  "search.code.case": "Cases",
  "search.code.law": "Law",
  "search.code.court": "Courts",
  "search.code.figure": "Figures",
  "search.code.glossary": "Glossary",
  "search.totalFor": "{n, plural, =0 {Nothing found for} one {# result for} other {# results for}}",
  "search.counts": "Results by kind",
  "search.all": "All",
  "search.pages": "Pages of results",
  "search.page": "Page {page} of {pages}",
  "search.previous": "Previous page",
  "search.next": "Next page",
  "search.hints": "What you can type",
  "search.hints.empty": "Things to try",
  "search.hint.names":
    "A name in either script, in any usual spelling: both alphabets find the same people.",
  "search.hint.article":
    "An article or a part as you are used to write it: “337(5)”, “part 5 of article 337”, “ч. 5 ст. 337”.",
  "search.hint.words":
    "A word of the law or of the army: “AWOL”, “СОЧ”, “refusenik”, “пятисотый” find what means the same.",
  "search.hint.fewer": "Fewer words. All of them have to occur.",
  "search.hint.unnamed":
    "Many people in the casebook are not named. Try the court, the town or the article.",
  "search.hint.browse": "Browse all cases",
  "search.hint.glossary": "Look the word up in the glossary",
} as const;
