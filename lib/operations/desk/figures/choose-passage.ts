import type { Actor } from "@/lib/domain/actor";
import type { CaptureView } from "@/lib/domain/source-views";
import { readCapture } from "@/lib/operations/desk/sources/read-capture";
import { assertMay } from "@/lib/policies/may";

/** The copy in which the passage of a new figure is chosen; null where none was named yet. */
export async function choosePassage(
  actor: Actor,
  capture: string | null,
): Promise<CaptureView | null> {
  assertMay(actor, "writeFigure");
  return capture === null ? null : readCapture(actor, capture);
}
