import { randomUUID } from "node:crypto";
import { inTransaction } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import type { CaseEntry } from "@/lib/domain/case-entry";
import type { MoveName } from "@/lib/domain/workflow";
import { loadEntry } from "@/lib/operations/desk/entries/load-entry";
import { saveEntry } from "@/lib/operations/desk/entries/save-entry";
import { publishEntry } from "@/lib/operations/desk/publication/publish-entry";
import { assignEntry } from "@/lib/operations/desk/review/assign-entry";
import { moveEntry } from "@/lib/operations/desk/review/move-entry";
import { aCasebook } from "@/tests/integration/setup/casebook";
import { publishInventedCase } from "@/tests/integration/setup/invented-case";
import { inventedStaff } from "@/tests/integration/setup/staff";

/** The invented case and the invented people of the desk; the case is the researcher's to write. */
export async function theInventedDesk() {
  const { databaseUrl } = await aCasebook();
  await publishInventedCase();
  const staff = await inventedStaff();
  await assignEntry(staff.secondEditor, { id: "9001", assignee: staff.researcher.account });
  return { databaseUrl, ...staff };
}

/** The version that an act on the case must name now. */
export async function versionOf(id = "9001"): Promise<number> {
  return (await inTransaction(({ revisions }) => revisions.version(id))) ?? 0;
}

/** The newest revision of a case. */
export async function headOf(id = "9001") {
  const head = await inTransaction(({ revisions }) => revisions.headOf(id));
  if (!head) throw new Error("no revision");
  return head;
}

type Change = (entry: CaseEntry) => CaseEntry;

/** Saves the case as somebody changed it. */
export async function saveAs(actor: Actor, change: Change = (entry) => entry, id = "9001") {
  const { entry, version } = await loadEntry(actor, id);
  return saveEntry(actor, id, {
    base: version,
    saveId: randomUUID(),
    entry: JSON.parse(JSON.stringify(change(entry))),
    reason: "An invented reason.",
  });
}

/** Moves the newest revision a step. */
export async function move(actor: Actor, name: MoveName, reason = "Because of a test.") {
  await moveEntry(actor, { id: "9001", version: await versionOf(), move: name, reason });
}

/** Publishes the case as it is; `how` says otherwise. */
export async function publish(actor: Actor, how: object = {}) {
  await publishEntry(actor, {
    id: "9001",
    version: await versionOf(),
    languages: ["en", "ru"],
    reason: { en: "A test wants it.", ru: "Так хочет проверка." },
    ...how,
  });
}

type Staff = { researcher: Actor; editor: Actor };

/** Brings a change of the researcher all the way to ready. */
export async function makeReady({ researcher, editor }: Staff, change?: Change) {
  await saveAs(researcher, change);
  await move(researcher, "submit");
  await move(editor, "call-ready");
}
