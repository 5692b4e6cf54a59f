import type { Stores } from "@/lib/data/desk/transaction";
import { publicKinds } from "@/lib/domain/projection/projection";
import type { Redaction } from "@/lib/domain/redaction";
import { republish, type Thing } from "./republish";

/** What the public history says of the version in which something stands again. */
const restored = { en: "A passage is shown again.", ru: "Фрагмент снова показан." };

/** Ends lines of the ledger and publishes anew what they were about; old versions stay as they are. */
export async function liftLines(
  stores: Stores,
  lines: readonly Redaction[],
  at: Date,
): Promise<void> {
  await stores.redactions.lift(
    lines.map((line) => line.id),
    at,
  );
  await republish(stores, thingsOf(lines), { at, reason: restored });
}

function thingsOf(lines: readonly Redaction[]): Thing[] {
  const things = new Map<string, Thing>();
  for (const { subjectKind, subjectId: id } of lines) {
    const kind = publicKinds.find((known) => known === subjectKind);
    if (kind) things.set(`${kind} ${id}`, { kind, id });
  }
  return [...things.values()];
}
