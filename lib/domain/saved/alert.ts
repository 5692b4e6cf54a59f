import { z } from "zod";

/** What somebody can follow. */
export const alertKinds = ["search", "case", "court", "article"] as const;
export type AlertKind = (typeof alertKinds)[number];

/** How often mail comes at most. */
export const cadence = z.enum(["daily", "weekly"], "saved.cadence");
export type Cadence = z.infer<typeof cadence>;

/** The versions of cases by their numbers: what the owner of an alert knows of, and no word more. */
export const seenVersions = z.record(z.string(), z.int());
export type SeenVersions = z.infer<typeof seenVersions>;

/** Why mail does not arrive: the address was refused, or the server that takes mail did not answer. */
export const mailTroubles = ["refused", "unreachable"] as const;
export type MailTrouble = (typeof mailTroubles)[number];

/** What somebody follows, and how it went so far. */
export type Alert = {
  id: string;
  account: string;
  what: AlertKind;
  savedSearch: string | null;
  /** The number of a case, the code of a court, an article or a part of one. */
  subject: string | null;
  cadence: Cadence;
  seen: SeenVersions;
  /** The day on which mail went out last. */
  sentOn: string | null;
  /** How many times in a row the present mail could not be sent. */
  attempts: number;
  trouble: MailTrouble | null;
  isGivenUp: boolean;
  isStopped: boolean;
};

/** What has become public, has changed, and is no longer public since the owner was told last. */
export type AlertNews = { fresh: string[]; changed: string[]; gone: string[] };

/** Compares what the owner knows of with what there is now. Numbers are in their order. */
export function newsSince(seen: SeenVersions, now: SeenVersions): AlertNews {
  const numbers = Object.keys(now).sort();
  return {
    fresh: numbers.filter((number) => seen[number] === undefined),
    changed: numbers.filter((number) => (now[number] ?? 0) > (seen[number] ?? Infinity)),
    gone: Object.keys(seen)
      .filter((number) => now[number] === undefined)
      .sort(),
  };
}

/** True where there is something to write of. What is merely gone from a list is not worth a letter. */
export function isWorthTelling({ fresh, changed, gone }: AlertNews, what: AlertKind): boolean {
  return fresh.length > 0 || changed.length > 0 || (what === "case" && gone.length > 0);
}

const hour = 60 * 60 * 1000;

/** When an alert is looked at next, after it was looked at. */
export function nextLook(every: Cadence, at: Date): Date {
  return new Date(at.getTime() + (every === "daily" ? 24 : 7 * 24) * hour);
}

/** How long until a letter that could not be sent is tried again, in hours, by the number of attempts. */
const waits = [0.25, 1, 4, 12, 24] as const;

/**
 * What follows a letter that could not be sent: when it is tried again, or null where it is given up,
 * which is at once where the address itself was refused, else after the last wait.
 */
export function nextTry(attempts: number, trouble: MailTrouble, at: Date): Date | null {
  const wait = trouble === "refused" ? undefined : waits[attempts - 1];
  return wait === undefined ? null : new Date(at.getTime() + wait * hour);
}
