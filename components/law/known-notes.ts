import type { KnownNotes } from "@/components/prose/noted";

/** The notes on articles and parts, as the reference data word them. */
export const lawNotes: KnownNotes = [
  ["definition, no penalty", "law.note.definition"],
  ["repealed by 365-FZ-2022; no penalty", "law.note.repealed"],
  ["no penalty of its own; extends the circle of defendants", "law.note.extends"],
  ["mobilisation is NOT among the listed circumstances", "law.note.noMobilisation"],
  ["mobilisation is NOT listed", "law.note.noMobilisation"],
  ["item (a) repealed by FZ 162 of 08.12.2003", "law.note.itemA"],
  [
    "From 2026-01-09: disposition reworded; penalty ceiling of 7 years unchanged",
    "law.note.reworded",
  ],
  [
    "first-time offender may be released if hard circumstances (note to the article, part 1 only)",
    "law.note.desertionRelease",
  ],
  [
    "1997-01-01 – 2011-03-07: range was 3 to 10 years (edition of 29.12.2001)",
    "law.note.desertionRange",
  ],
  ["the article has no numbered parts", "law.note.noParts"],
  ["no numbered parts", "law.note.noParts"],
  [
    "365-FZ restated the whole article; before that it had one unnumbered part (wording before 24.09.2022 not checked)",
    "law.note.restated",
  ],
  ["article added by 365-FZ; no numbered parts", "law.note.articleAdded"],
  [
    "First-time offender under parts 1-4 may be released from liability if the absence followed from a combination of hard circumstances; reservists at military training answer as contract servicemen. The release clause does NOT cover parts 2.1, 3.1, 5 (nor 2.2, 3.2, 6).",
    "law.note.awolRelease",
  ],
  [
    "Before 365-FZ the release clause covered the article as a whole.",
    "law.note.awolReleaseBefore",
  ],
  [
    "A first-time offender may be released if he took steps to free himself, returned to his unit and committed no other crimes in captivity.",
    "law.note.surrenderRelease",
  ],
  [
    "Mediazona, 11 April 2023 once prints 'Article 322' for this offence; everywhere else it says 332. 322 is a typo (illegal border crossing is art. 322).",
    "law.note.misprint322",
  ],
];
