import { seal, unseal } from "@/lib/outside/sealed-box";
import { hashToken } from "@/lib/outside/tokens";

const purpose = "receipt ticket";

/** How long after sending the code of a letter can still be shown. */
const validMs = 5 * 60 * 1000;

/** What was shown already, by its hash, until it has run out anyway. */
const shown = new Map<string, number>();

/**
 * A ticket for the page that shows the code of a letter: it may stand in an address, for it opens
 * once, for five minutes, and tells nobody anything after that.
 */
export async function ticketFor(code: string, now = Date.now()): Promise<string> {
  const sealed = await seal(`${now + validMs} ${code}`, purpose);
  return Buffer.from(sealed).toString("base64url");
}

/** The code that a ticket is for, once; null where it was shown, has run out, or never was one. */
export async function takeTicket(ticket: string, now = Date.now()): Promise<string | null> {
  const opened = await unseal(Buffer.from(ticket, "base64url"), purpose).catch(() => null);
  const [until = "", code = ""] = opened?.toString("utf8").split(" ") ?? [];
  if (!(Number(until) > now) || !isFirst(hashToken(code), Number(until), now)) return null;
  return code;
}

function isFirst(key: string, until: number, now: number): boolean {
  for (const [old, end] of shown) if (end <= now) shown.delete(old);
  if (shown.has(key)) return false;
  shown.set(key, until);
  return true;
}
