/** Words of the area: corrections. */
export const correctionsEn = {
  "corrections.title": "Corrections",
  "corrections.standfirst":
    "What we got wrong and put right: the day, the case, and what changed. A correction does not repeat what had to be removed.",
  "corrections.description": "Corrections to published cases.",
  "corrections.count": "{n, plural, one {# correction} other {# corrections}}",
  "corrections.list": "In order, the newest first",
  "corrections.empty": "No correction yet.",
  "corrections.empty.hint": "That means nobody has found a mistake, not that there is none.",
  "corrections.ask": "How to ask for one",
  "corrections.ask.1":
    "Say which page, what is wrong, and how you know. A link or the name of a document helps; your own name is not needed.",
  "corrections.ask.2":
    "If you are named here, or somebody close to you is, say what should change. You need not prove that it is dangerous.",
  "corrections.ask.link": "Write to the editors",
} as const;
