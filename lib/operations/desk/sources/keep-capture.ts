import { createHash } from "node:crypto";
import type { NewCapture } from "@/lib/data/desk/capture-store";
import type { Stores } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import { codePointsIn, heldText } from "@/lib/domain/capture-text";
import { type MediaType, opaqueFileName } from "@/lib/domain/media-type";
import { Refusal } from "@/lib/domain/refusal";
import { mostCaptures } from "@/lib/domain/source";

/** What is kept of a file: its bytes without what tells of its maker, and the text in it. */
export type KeptFile = {
  body: Uint8Array<ArrayBuffer>;
  mediaType: MediaType;
  text: string | null;
};

type Taking = { actor: Actor; origin: NewCapture["origin"]; at: Date };

/** A pasted text as a file of its own. */
export function keptText(pasted: string): KeptFile {
  const text = heldText(pasted);
  return { body: new TextEncoder().encode(text), mediaType: "text/plain", text };
}

/**
 * Keeps a copy of a source, for ever as it is; gives back its id. Refuses one that is, byte by byte,
 * the newest copy that is held already.
 */
export async function keepCapture(
  { captures, journal }: Pick<Stores, "captures" | "journal">,
  sourceId: string,
  { body, mediaType, text }: KeptFile,
  { actor, origin, at }: Taking,
): Promise<string> {
  await journal.lock(`captures of ${sourceId}`);
  const own = await captures.of([sourceId]);
  if (own.length >= mostCaptures) throw new Refusal("conflict", "capture.tooMany");
  const sha256 = createHash("sha256").update(body).digest("hex");
  const newest = own.at(-1);
  if (newest?.hasBody && newest.sha256 === sha256)
    throw new Refusal("conflict", "capture.sameAsNewest");
  const id = `${sourceId}.${freeNumber(own.map((copy) => copy.id))}`;
  await captures.add({
    id,
    sourceId,
    sha256,
    codePoints: text === null ? 0 : codePointsIn(text),
    fileName: opaqueFileName(id, mediaType),
    body,
    mediaType,
    text,
    origin,
    takenAt: at,
    takenById: actor.account,
  });
  await journal.audit({ actor, action: "keepCapture", about: { kind: "capture", id }, at });
  return id;
}

/** The number after the highest that ends the id of a copy. */
function freeNumber(ids: readonly string[]): number {
  const numbers = ids.map((id) => Number(/\.(\d{1,6})$/.exec(id)?.[1] ?? 0));
  return Math.max(ids.length, 0, ...numbers) + 1;
}
