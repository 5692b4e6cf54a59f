/** Midnight UTC of a calendar day (`YYYY-MM-DD`). */
export function day(text: string): Date {
  return new Date(`${text}T00:00:00Z`);
}

/** Midnight UTC of a calendar day, or null where there is none. */
export function dayOrNull(text: string | null): Date | null {
  return text === null ? null : day(text);
}
