/** Words of the feeds, and of the line under a page that offers them. */
export const feedsEn = {
  "feeds.cases": "Cases",
  "feeds.cases.sub": "New and changed cases, the latest first",
  "feeds.case": "{title}: versions",
  "feeds.case.sub": "What has changed in this case, the latest first",
  "feeds.case.version": "Version {n}",
  "feeds.court": "Cases before: {name}",
  "feeds.law": "Cases under {name}",
  "feeds.corrections": "Corrections",
  "feeds.corrections.sub": "What was wrong and has been put right",
  "feeds.search": "A search",
  "feeds.search.sub": "The cases that it finds now, the latest changed first",
  "feeds.entry": "{site}: {title}",
  "feeds.line": "Keep up with this page",
  "feeds.link": "Atom feed",
  "feeds.follow": "Save or follow …",
  "feeds.saveSearch": "Save this search …",
  "feeds.note":
    "A feed needs no account: a feed reader asks for it, and we do not write down who does.",
} as const;
