import { timingSafeEqual } from "node:crypto";
import { keyedHash } from "@/lib/outside/secrets";

const purpose = "stop alert";

/**
 * What the link in a letter carries that stops its alert: the id of the alert, signed. It is made anew
 * for every letter and is the same in all of them, so that an old letter stops it as well.
 */
export async function stopToken(alert: string): Promise<string> {
  return `${alert}.${await keyedHash(purpose, alert)}`;
}

/** The alert that a token of ours stops; null where the token is none. */
export async function readStopToken(token: string): Promise<string | null> {
  const [, alert, signature] = /^(alert-[0-9a-f]{10})\.([\w-]{43})$/.exec(token) ?? [];
  if (alert === undefined || signature === undefined) return null;
  const right = Buffer.from(await keyedHash(purpose, alert));
  return timingSafeEqual(right, Buffer.from(signature)) ? alert : null;
}
