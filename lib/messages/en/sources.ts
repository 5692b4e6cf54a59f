/** Words of the area: sources. */
export const sourcesEn = {
  "sources.title": "Sources",
  "sources.standfirst":
    "What the casebook rests on. Of every source we say who published it, whose reporting it relays, and which of its words are quoted where.",
  "sources.description": "The publications and documents on which the casebook rests.",
  "sources.publisher": "Publisher",
  "sources.published": "Published",
  "sources.language": "Language",
  "sources.kind": "Kind",
  "sources.authors": "By",
  "sources.address": "Address",
  "sources.address.none": "none: the copy carries no address",
  "sources.address.asText":
    "Shown as text, not as a link, because opening it can endanger a reader in Russia.",
  "sources.risk": "Before you open it",
  "sources.relays": "Whose reporting it relays",
  "sources.relays.none": "It relays nobody, as far as its text says.",
  "sources.relays.caption":
    "From whom the numbers and stories come, and through whom they reached the casebook",
  "sources.relays.casebook": "this casebook",
  "sources.relays.line": "{from}, relayed by {publisher}, quoted here",
  "sources.note": "Note",
  "sources.captures": "The copy behind it",
  "sources.captures.note":
    "The copy itself is not published. Its length and hash let anyone who holds the same text check a quotation.",
  "sources.capture.length": "{number} {n, plural, one {character} other {characters}}",
  "sources.capture.hash": "SHA-256",
  "sources.quotations": "Words quoted from it",
  "sources.quotations.count":
    "{n, plural, =0 {nothing quoted} one {# quotation} other {# quotations}}",
  "sources.quotations.note":
    "In the order in which they stand in the source. The number is the place of the first character in the copy.",
  "sources.cases.count": "{n, plural, =0 {no case} one {# case} other {# cases}}",
  "sources.usedBy.case": "case",
  "sources.usedBy.figure": "figure",
  "sources.usedBy.discrepancy": "discrepancy",
  "sources.titleDescribed": "described by us: the copy has no headline",
  "sources.publishedOn": "In the casebook since {date}",
  "code.source-kind.article": "article",
  "code.source-kind.video": "video",
  "code.source-kind.photo": "photograph",
  "code.source-kind.judgment": "judgment",
  "code.source-kind.press-release": "press release",
  "code.language.en": "English",
  "code.language.ru": "Russian",
  "code.language.uk": "Ukrainian",
} as const;
