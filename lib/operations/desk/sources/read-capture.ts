import { inTransaction, type Stores } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import { Refusal } from "@/lib/domain/refusal";
import type { CaptureView } from "@/lib/domain/source-views";
import { assertMay } from "@/lib/policies/may";
import { foundSources } from "./found-sources";

/** A copy of a source to be read, with every span that is quoted of it. */
export async function readCapture(actor: Actor, id: string): Promise<CaptureView> {
  assertMay(actor, "seeSources");
  return inTransaction((stores) => captureView(stores, id));
}

async function captureView(stores: Stores, id: string): Promise<CaptureView> {
  const sourceId = await stores.captures.sourceOf(id);
  const [found] = await foundSources(stores, sourceId ? [sourceId] : []);
  const capture = found?.captures.find((copy) => copy.id === id);
  if (!found || !capture) throw new Refusal("not-found", "problem.notFound");
  const { captures, ...source } = found;
  const later = captures.filter((copy) => copy.hasText && copy.number > capture.number);
  return {
    capture,
    source,
    text: await stores.captures.textOf(id),
    excerpts: await stores.captures.excerptsOf([id]),
    laterCapture: later.at(-1)?.id ?? null,
  };
}
