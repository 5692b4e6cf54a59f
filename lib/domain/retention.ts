/**
 * Lines of the journal that are kept for ever: what somebody may still have to answer for, and what
 * the program itself asks the journal about.
 */
export const lastingActions = [
  "loadCasebook",
  "loadReference",
  "inviteFirstAdmin",
  "setFirstPassword",
  "publish",
  "publishEntry",
  "withdraw",
  "redact",
  "liftRedaction",
  "changeDisplay",
  "exportEverything",
  "publishRecords",
  "undoRecords",
] as const;

/** No line of the journal is deleted sooner than after this many days, whatever is set. */
export const shortestAuditDays = 90;

/**
 * Days after which a used link, a finished line for the search engine, a spent code and a file of court
 * records that nobody has begun are deleted.
 */
export const spentDays = 30;

/** The moment so many days before another one. */
export function daysBefore(at: Date, days: number): Date {
  return new Date(at.getTime() - days * 24 * 60 * 60 * 1000);
}
