/** Words of the area: home. */
export const homeEn = {
  "home.pageTitle": "Otkaz: the cases of Russian soldiers who refused to fight",
  "home.title": "They were ordered to fight, and refused",
  "home.standfirst":
    "Otkaz is Russian for refusal. This casebook collects the criminal cases against Russian soldiers who disobeyed an order, left their unit or did not go back to the war. Every value opens the words it rests on. What nobody knows is shown as unknown.",
  "home.search": "Search for a name, a court, an article or a word",
  "home.searchHint": "For example: Kursk, 337(5), suspended, lieutenant",
  "home.counts": "In the casebook on {day}",
  "home.count.cases": "{n, plural, one {case} other {cases}}",
  "home.count.figures": "{n, plural, one {published figure} other {published figures}}",
  "home.count.discrepancies":
    "{n, plural, one {place where sources disagree} other {places where sources disagree}}",
  "home.count.sources": "{n, plural, one {source} other {sources}}",
  "home.knownTerms":
    "The cases have {defendants, plural, one {# defendant} other {# defendants}}. The term is known for {withKnownTerm}; the rest is hatched.",
  "home.quotations":
    "Behind the values {quotations, plural, one {stands # quotation} other {stand # quotations}}.",
  "home.newest": "Newest cases",
  "home.allCases": "{cases, plural, =1 {The one case} other {All # cases}}",
  "home.waysIn": "Ways in",
  "home.asOf":
    "This is what the casebook holds on {day}, not how many people were tried. Counts of others stand in the ledger of figures.",
} as const;
