import { z } from "zod";
import { safeText } from "./safe-text";

/** A line of the journal: who did what to which thing. It holds no words of anything. */
export const auditLine = z.object({
  id: z.bigint(),
  at: z.date(),
  /** Null where the operator or the program itself did it. */
  alias: z.string().nullable(),
  action: z.string(),
  kind: z.string(),
  subject: z.string(),
  /** How often it happened within the hour that begins then; null for what is written each time. */
  count: z.int().nullable(),
});
export type AuditLine = z.infer<typeof auditLine>;

/** How the journal calls an account that there is not: what was typed is not kept. */
export const unknownAccount = "-";

/** How the journal calls an account to which somebody was invited and which is not made yet. */
export const newAccount = "new";

/** Failures are told at the first, the second, the fourth and so on, so that nobody floods the journal. */
export function isToldInJournal(count: number): boolean {
  return count >= 1 && Number.isInteger(Math.log2(count));
}

/** The beginning of the hour in which something happened. */
export function startOfHour(at: Date): Date {
  const hour = 60 * 60 * 1000;
  return new Date(Math.floor(at.getTime() / hour) * hour);
}

const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine((text) => !Number.isNaN(Date.parse(text)))
  .nullable()
  .catch(null);
const word = safeText(120)
  .transform((text) => text.trim() || null)
  .nullable()
  .catch(null);

/** What somebody asks of the journal; what cannot be read is not asked. Days are whole days in UTC. */
export const auditQuery = z.object({
  /** The id of an account, or "-" for what nobody with an account did. */
  who: word,
  action: word,
  kind: word,
  subject: word,
  from: day,
  to: day,
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
});
export type AuditQuery = z.output<typeof auditQuery>;

/** How many lines of the journal stand on one page. */
export const auditPage = 100;

/** The address of a thing of the journal at the desk, or null where it has none of its own. */
export function pathOfSubject(kind: string, id: string): string | null {
  const folder = Object.hasOwn(folders, kind) ? folders[kind] : undefined;
  return folder === undefined ? null : `${folder}/${encodeURIComponent(id)}`;
}

const folders: Readonly<Record<string, string>> = {
  case: "/desk/cases",
  source: "/desk/sources",
  figure: "/desk/figures",
  person: "/desk/people",
  unit: "/desk/units",
  place: "/desk/places",
  letter: "/desk/letters",
  import: "/desk/records",
  publisher: "/desk/settings/publishers",
  vocabulary: "/desk/settings/vocabularies",
  "extra-field": "/desk/settings/fields",
};
