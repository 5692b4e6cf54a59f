/** Words of the area: problems. */
export const problemsEn = {
  "problem.notFound.title": "There is no such page",
  "problem.notFound.text":
    "The address may be mistyped, or the page may never have been here. Nothing is wrong with your connection.",
  "problem.gone.title": "This page was withdrawn",
  "problem.gone.text":
    "Something stood here and was taken down. The reason stays with the editors: it is most often somebody’s safety.",
  "problem.moved.title": "This page has moved",
  "problem.moved.link": "Go to its new address",
  "problem.search": "Search the casebook",
  "problem.toCases": "Browse all cases",
  "problem.toLaw": "Look up an article of the Criminal Code",
  "problem.toContact": "Tell us that something is missing",
} as const;
