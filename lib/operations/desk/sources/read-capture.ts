import { inTransaction, type Stores } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import { Refusal } from "@/lib/domain/refusal";
import type { CaptureView } from "@/lib/domain/source-views";
import { assertMay } from "@/lib/policies/may";
import { foundSources } from "./found-sources";
import { assertSeesCapture } from "./seen-sources";

/**
 * A copy of a source to be read, with every span that is quoted of it. Where it is asked for as the
 * copy `of` one source, it is not found under another.
 */
export async function readCapture(actor: Actor, id: string, of?: string): Promise<CaptureView> {
  assertMay(actor, "seeSources");
  return inTransaction(async (stores) => {
    await assertSeesCapture(stores, actor, id);
    return captureView(stores, id, of);
  });
}

async function captureView(stores: Stores, id: string, of?: string): Promise<CaptureView> {
  const sourceId = await stores.captures.sourceOf(id);
  if (of !== undefined && sourceId !== of) throw new Refusal("not-found", "problem.notFound");
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
