/** Words of an invented language, by where they stand; no reader may ever meet one of them. */
export const hiddenWords = {
  restricted: "Zibbelrestricted",
  deskNote: "Zibbeldesknote",
  comment: "Zibbelcomment",
  answer: "Zibbelanswer",
  reason: "Zibbelreason",
  ground: "Zibbelground",
  name: "Zibbelov",
} as const;

/** What is redacted later, in a paragraph and in a quotation. */
export const redactedWords = { block: "Zibbelblock", quotation: "Zibbelquotation" } as const;

/** Words that every reader of the case meets. */
export const publicWords = { en: "Zibbelpublic", ru: "Циббельоткрыто" } as const;

export const articleTitle = "An invented court sentences two invented soldiers";

/** An article about people who have never lived, as somebody would paste it. */
export const article = [
  `Ivan ${hiddenWords.name} and Pyotr Vydumkin, both invented, served in an invented unit.`,
  "The invented soldier refused to go in late December 2022.",
  "An invented court gave him five and a half years in August 2023; the term was increased to 7 years in February 2024.",
  "Another invented desk says that he was given six years at first.",
  `His invented mother said: we wait for him every ${redactedWords.quotation} day.`,
  "The other was charged under part 2.1 of article 332.",
].join("\n\n");

/** The narrative of the case, paragraph by paragraph. */
export const paragraphs = {
  en: [
    `${publicWords.en} stands for an invented refusal.`,
    `${redactedWords.block} is taken out later.`,
    `What ${hiddenWords.restricted} means stays here; the rest is told.`,
    "The invented court changed its mind.",
    "Vydumkin waits.",
  ],
  ru: [`${publicWords.ru} значит выдуманный отказ.`, "Выдуманный суд передумал."],
} as const;

/** What stands before the narrative. */
export const firstTexts = {
  en: {
    title: "Two invented soldiers",
    standfirst: "Neither of them has lived.",
    summary: "Two invented soldiers refused to go.",
  },
  ru: {
    title: "Двое выдуманных солдат",
    standfirst: "Ни одного из них не было.",
    summary: "Двое выдуманных солдат отказались идти.",
  },
} as const;
