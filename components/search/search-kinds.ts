/** The kinds of things that the search finds, in the order in which they are offered. */
export const searchKinds = ["case", "law", "court", "figure", "glossary"] as const;
