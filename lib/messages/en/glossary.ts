/** Words of the area: glossary. */
export const glossaryEn = {
  "glossary.title": "Glossary",
  "glossary.standfirst":
    "Words of the law, of the courts and of the army, in Russian and English. The words of one row mean the same thing, and the search treats them so.",
  "glossary.description": "Russian and English words of the law, the courts and the army.",
  "glossary.warning":
    "Slang stands here because people search with it, not because we use it. English words without a mark are our own translation.",
  "glossary.contents": "Groups",
  "glossary.russian": "Russian",
  "glossary.english": "English",
  "glossary.basis": "Seen in",
  "glossary.basis.unverified": "unverified background",
  "glossary.empty": "No words are recorded yet.",
  "glossary.group.offences": "Offences",
  "glossary.group.people": "People",
  "glossary.group.outcomes": "Outcomes and punishments",
  "glossary.group.procedure": "Courts and procedure",
  "glossary.group.circumstances": "Circumstances",
  "glossary.group.motives": "Motives",
  "glossary.marks": "What the marks say",
  "glossary.mark.S": "S0 to S4: the five publications that the casebook began with",
  "glossary.mark.UK": "UK: the Criminal Code of the Russian Federation",
  "glossary.mark.Z": "Z: Mediazona’s English edition, 12 May 2023",
  "glossary.mark.R": "R, R7: Rambler and Russian7, articles on the soldiers’ number codes",
  "glossary.mark.T":
    "T, N: a Teletype article and a copy of a Sever.Realii article on how soldiers are declared absent",
  "glossary.mark.D": "D: dumka.media, Ukrainian usage",
  "glossary.mark.V": "V: rovdino.ru, army slang",
  "glossary.mark.B":
    "B: unverified background, known to the editors but not checked against a source",
} as const;
