import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { deskClient } from "@/lib/data/clients";
import type { Actor } from "@/lib/domain/actor";
import type { CaseEntry } from "@/lib/domain/case-entry";
import { createEntry } from "@/lib/operations/desk/entries/create-entry";
import { loadEntry } from "@/lib/operations/desk/entries/load-entry";
import { saveEntry } from "@/lib/operations/desk/entries/save-entry";
import { refusedWith } from "@/tests/fixtures/refused-with";
import { aDatabase } from "@/tests/integration/setup/database";
import { inventedStaff } from "@/tests/integration/setup/staff";

await aDatabase();
const staff = await inventedStaff();

const begin = (actor: Actor) =>
  createEntry(actor, { kind: "person", title: "An invented case", lang: "en" });
const save = (actor: Actor, id: string, base: number, entry: unknown, saveId = randomUUID()) =>
  saveEntry(actor, id, { base, saveId, entry });

async function begun() {
  const id = await begin(staff.researcher);
  const { entry, version } = await loadEntry(staff.researcher, id);
  return { id, entry, version };
}
const titled = (entry: CaseEntry, title: string): CaseEntry => ({
  ...entry,
  en: { ...entry.en, title },
});
const paragraph = (text: string) => ({
  type: "doc",
  content: [{ type: "paragraph", attrs: { id: "b1" }, content: [{ type: "text", text }] }],
});

describe("a save is refused", () => {
  it.each([
    ["a reader", staff.reader],
    ["a colleague whose case it is not", staff.colleague],
  ])("to %s, as if there were no such case", async (_who, actor) => {
    const { id, entry, version } = await begun();
    expect(await refusedWith(save(actor, id, version, entry))).toMatchObject({ kind: "not-found" });
  });

  it("over another version, with the version that is there now", async () => {
    const { id, entry, version } = await begun();
    await save(staff.researcher, id, version, titled(entry, "First"));
    const late = await refusedWith(save(staff.researcher, id, version, titled(entry, "Second")));
    expect(late).toMatchObject({ kind: "conflict", values: { version: version + 1 } });
    expect((await loadEntry(staff.researcher, id)).entry.en.title).toBe("First");
  });

  it.each([
    ["an unknown field", { role: "admin" }],
    ["another number", { number: "9999" }],
    ["a person whom nobody keeps", { persons: [{ id: "9999.p1" }] }],
    [
      "a narrative of unknown nodes",
      { en: { title: "", standfirst: "", narrative: { type: "iframe" } } },
    ],
  ])("with %s, and nothing of it is stored", async (_what, wrong) => {
    const { id, entry, version } = await begun();
    const refusal = await refusedWith(save(staff.researcher, id, version, { ...entry, ...wrong }));
    expect(refusal.kind).toBe("invalid");
    expect(await loadEntry(staff.researcher, id)).toMatchObject({ version, entry });
  });

  it("with a thing that has the id of another case", async () => {
    const { id, entry, version } = await begun();
    const party = {
      id: "0001.defendant",
      role: "defendant",
      person: null,
      label: { en: "", ru: "" },
    };
    const refusal = await refusedWith(
      save(staff.researcher, id, version, { ...entry, parties: [party] }),
    );
    expect(refusal).toMatchObject({ key: "entry.foreignId", values: { id: "0001.defendant" } });
  });
});

describe("a save", () => {
  it("keeps gaps that no published case may have", async () => {
    const { id, entry, version } = await begun();
    const narrative = paragraph("Выдуманные слова");
    const half = { ...entry, ru: { ...entry.ru, title: "", narrative } };
    await save(staff.researcher, id, version, half);
    expect((await loadEntry(staff.researcher, id)).entry.ru.narrative).toEqual(narrative);
  });

  it("sent twice with the same id is one save", async () => {
    const { id, entry, version } = await begun();
    const saveId = randomUUID();
    const first = await save(staff.researcher, id, version, titled(entry, "Once"), saveId);
    const again = await save(staff.researcher, id, version, titled(entry, "Once"), saveId);
    expect(again).toEqual(first);
  });

  it("of an editor opens a revision of its own beside the author's", async () => {
    const { id, entry, version } = await begun();
    const mine = await save(staff.researcher, id, version, titled(entry, "Hers"));
    const theirs = await save(staff.editor, id, mine.version, titled(entry, "His"));
    expect([mine.revision, theirs.revision]).toEqual([1, 2]);
    const rows = await deskClient().revision.findMany({
      where: { entryId: id },
      orderBy: { number: "asc" },
    });
    expect(rows.map((row) => row.sealedAt !== null)).toEqual([true, false]);
  });

  it("wins once for each version, whoever else saves at the same moment", async () => {
    const { id, entry, version } = await begun();
    const tries = await Promise.allSettled(
      Array.from({ length: 50 }, (_, n) =>
        save(staff.researcher, id, version, titled(entry, `T${n}`)),
      ),
    );
    const won = tries.flatMap((one, n) => (one.status === "fulfilled" ? [n] : []));
    expect(won).toHaveLength(1);
    const now = await loadEntry(staff.researcher, id);
    expect([now.version, now.entry.en.title]).toEqual([version + 1, `T${won[0]}`]);
  });
});
