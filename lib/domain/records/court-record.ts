import { z } from "zod";
import { instances } from "@/lib/domain/proceeding";
import { recordFlags } from "./record-flags";
import { recordResults } from "./record-results";

/** The longest texts that a field of a record keeps, in characters; the raw line keeps the rest. */
export const recordLimits = {
  court: 300,
  number: 80,
  uid: 60,
  name: 300,
  names: 8_000,
  words: 1_000,
  host: 120,
  persons: 200,
  articles: 60,
  events: 300,
} as const;

const isoDay = z.iso.date();
const words = z.string().max(recordLimits.words);

/** A day as printed, and as understood: null where the printed words name no possible day. */
export const recordDay = z.strictObject({ raw: z.string().max(60), day: isoDay.nullable() });
export type RecordDay = z.infer<typeof recordDay>;

/**
 * A provision in the list of a record. `article` and `part` are what could be read, with a part's
 * superscript as `2.1`; `provision` is set only where the reference data know it: `337(5)`.
 */
export const recordArticle = z.strictObject({
  raw: z.string().max(recordLimits.words),
  article: z.string().max(12).nullable(),
  part: z.string().max(12).nullable(),
  provision: z.string().max(24).nullable(),
});
export type RecordArticle = z.infer<typeof recordArticle>;

/** A punishment, where a record states one (our own table only): months, and whether suspended. */
export const recordSentence = z.strictObject({
  raw: words,
  months: z.int().min(0).max(1_200).nullable(),
  suspended: z.boolean().nullable(),
});

/**
 * A defendant of a record. `nameRaw` stays at the desk; it is null where the court hides it, as `hidden`
 * tells, and where the source does not tell it.
 */
export const recordPerson = z.strictObject({
  nameRaw: z.string().max(recordLimits.name).nullable(),
  hidden: z.boolean(),
  articles: z.array(recordArticle).max(recordLimits.articles),
  resultRaw: words.nullable(),
  resultCode: z.enum(recordResults).nullable(),
  decided: recordDay.nullable(),
  sentence: recordSentence.nullable(),
});
export type RecordPerson = z.infer<typeof recordPerson>;

/** One line of the movement of a case, as the court prints it. */
export const recordEvent = z.strictObject({
  name: words,
  date: recordDay.nullable(),
  time: z.string().max(20).nullable(),
  place: words.nullable(),
  result: words.nullable(),
  reason: words.nullable(),
  note: words.nullable(),
  published: recordDay.nullable(),
});
export type RecordEvent = z.infer<typeof recordEvent>;

/** What a record of a higher or lower instance says of the other one. */
export const recordLinks = z.strictObject({
  lowerCourt: z.string().max(recordLimits.court).nullable(),
  lowerNumber: z.string().max(recordLimits.number).nullable(),
  lowerDecided: recordDay.nullable(),
  upperNumber: z.string().max(recordLimits.number).nullable(),
});

/**
 * One court record in the same shape whatever file it came from: a proceeding without an entry.
 * Printed words are kept beside what was understood of them; what was not understood is null and
 * named in `flags`. `result.code` is null where no result is given.
 */
export const courtRecord = z.strictObject({
  synthetic: z.boolean(),
  courtRaw: z.string().max(recordLimits.court).nullable(),
  /**
   * What may tell the court besides its name. `code` is taken from the UID: the court where the case
   * began, so it is this court only in the first instance. `own` is the code that the source itself
   * gives for this court. `region` is the portal's number.
   */
  courtHints: z.strictObject({
    code: z.string().max(12).nullable(),
    own: z.string().max(12).nullable(),
    host: z.string().max(recordLimits.host).nullable(),
    region: z.string().max(8).nullable(),
  }),
  instance: z.enum(instances).nullable(),
  /** `normal` is null where the words are no UID; `ok` says that its check number fits too. */
  uid: z
    .strictObject({
      raw: z.string().max(recordLimits.uid),
      normal: z.string().max(recordLimits.uid).nullable(),
      ok: z.boolean(),
    })
    .nullable(),
  caseNumber: z
    .strictObject({
      raw: z.string().max(recordLimits.number),
      normal: z.string().max(recordLimits.number),
    })
    .nullable(),
  received: recordDay.nullable(),
  decided: recordDay.nullable(),
  inForce: recordDay.nullable(),
  judgeRaw: z.string().max(recordLimits.name).nullable(),
  result: z.strictObject({
    raw: words.nullable(),
    code: z.enum(recordResults).nullable(),
    reason: words.nullable(),
  }),
  persons: z.array(recordPerson).max(recordLimits.persons),
  events: z.array(recordEvent).max(recordLimits.events),
  links: recordLinks,
  /** Whether the text of the act is published; null where the source does not tell. */
  actPublished: z.boolean().nullable(),
  source: z.strictObject({ file: z.string().max(500), line: z.int().min(0) }),
  flags: z.array(z.enum(recordFlags)),
});
export type CourtRecord = z.infer<typeof courtRecord>;
