import { beforeEach, describe, expect, it } from "vitest";
import { deskClient } from "@/lib/data/clients";
import { createEntry } from "@/lib/operations/desk/entries/create-entry";
import { loadEntry } from "@/lib/operations/desk/entries/load-entry";
import { bulkChange } from "@/lib/operations/desk/overview/bulk-change";
import { listForBulk } from "@/lib/operations/desk/overview/list-for-bulk";
import { refusedWith } from "@/tests/fixtures/refused-with";
import { aReferenceDatabase } from "@/tests/integration/setup/casebook";
import { contentsOf } from "@/tests/integration/setup/contents";
import { inventedStaff } from "@/tests/integration/setup/staff";

const { databaseUrl } = await aReferenceDatabase();
const { researcher, colleague, editor, admin, reader } = await inventedStaff();

let [own, others, secret] = ["", "", ""];
beforeEach(async () => {
  own = await begun(researcher, "Own");
  others = await begun(colleague, "Others");
  secret = await begun(colleague, "Secret");
  await deskClient().caseEntry.update({ where: { id: secret }, data: { access: "named" } });
  await deskClient().entryAccess.create({
    data: { entryId: secret, accountId: colleague.account ?? "" },
  });
});

describe("changing several cases at once", () => {
  it("does not exist for a reader", async () => {
    await expect(
      bulkChange(reader, { ids: [own], change: "submit", reason: "" }),
    ).rejects.toMatchObject({ kind: "not-found" });
  });

  it.each([
    ["no case", { change: "submit" }, "bulk.none"],
    ["no change", { ids: ["0001"] }, "bulk.noChange"],
    [
      "too many cases",
      { ids: Array.from({ length: 201 }, (_none, n) => `${n}`), change: "submit" },
      "bulk.tooMany",
    ],
  ])("is refused with %s", async (_what, given, key) => {
    await expect(bulkChange(editor, given)).rejects.toMatchObject({ kind: "invalid", key });
  });

  it("asks no question without words in both languages, of any case", async () => {
    const given = { ids: [own], change: "question", questionEn: "Who was it?", questionRu: " " };
    expect(await refusedWith(bulkChange(researcher, given))).toMatchObject({
      key: "question.empty",
      values: { field: "questionRu" },
    });
  });

  it("asks an open question in the cases that one may write, once, and in no other", async () => {
    const before = await contentsOf(databaseUrl, "desk");
    const question = { questionEn: "Who was it?", questionRu: "Кто это был?" };
    const given = { ids: [own, others, secret, "9999"], change: "question", ...question };
    const { changed, left } = await bulkChange(researcher, given);
    expect([changed, left.map(({ id }) => id)]).toEqual([[own], [others, secret, "9999"]]);
    const { entry, version } = await loadEntry(researcher, own);
    expect(entry.openQuestions).toEqual([
      { id: expect.stringContaining(`${own}.q-`), en: "Who was it?", ru: "Кто это был?" },
    ]);
    const again = await bulkChange(researcher, { ...given, ids: [own] });
    expect(again.left).toMatchObject([{ id: own, key: "question.asked" }]);
    expect((await loadEntry(researcher, own)).version).toBe(version);
    const after = await contentsOf(databaseUrl, "desk");
    const beside = (rows: readonly string[] = []) =>
      rows.filter((row) => !row.includes(`"entry_id": "${own}"`));
    expect(beside(after.revision)).toEqual(beside(before.revision));
  });

  it("sends to review what is one's own and says of the rest why not", async () => {
    const outcome = await bulkChange(researcher, {
      ids: [own, others, secret, "9999"],
      change: "submit",
      reason: "Invented.",
    });
    expect(outcome.changed).toEqual([own]);
    expect(outcome.left.map(({ id, kind }) => [id, kind])).toEqual([
      [others, "not-found"],
      [secret, "not-found"],
      ["9999", "not-found"],
    ]);
    expect(await stateOf(own)).toBe("in-review");
  });

  it("writes nothing at all for what is left", async () => {
    const before = await contentsOf(databaseUrl, "desk");
    const given = { ids: [others, secret, "9999"], change: "reviewer", reviewer: editor.account };
    const { changed, left } = await bulkChange(researcher, given);
    expect([changed.length, left.length]).toEqual([0, 3]);
    expect(await contentsOf(databaseUrl, "desk")).toEqual(before);
  });

  it("tells nobody a case they may not see from one that is not there", async () => {
    const given = { ids: [secret, "9999"], change: "assignee", assignee: editor.account };
    const { left } = await bulkChange(editor, given);
    const [hidden, missing] = left.map(({ id: _id, ...why }) => why);
    expect(hidden).toEqual(missing);
  });

  it("gives cases to somebody to review, each but what they may not see", async () => {
    const given = { ids: [own, secret], change: "reviewer", reviewer: editor.account };
    const { changed, left } = await bulkChange(admin, given);
    expect(changed).toEqual([own]);
    expect(left).toMatchObject([{ id: secret, key: "review.mayNotSee" }]);
  });

  it("sets who may see them, with a line in the journal for each that it changed", async () => {
    const given = { ids: [own, others, own], change: "access", access: "named", people: [] };
    expect((await bulkChange(editor, given)).changed).toEqual([own, others]);
    const entries = await deskClient().caseEntry.findMany({ where: { id: { in: [own, others] } } });
    expect(entries.map((entry) => entry.access)).toEqual(["named", "named"]);
    const lines = { action: "changeAccess", subjectId: { in: [own, others] } };
    expect(await deskClient().audit.count({ where: lines })).toBe(2);
  });
});

describe("the cases to choose from", () => {
  it("are those that one may see, and people are offered by alias", async () => {
    const { cases, staff, mayAssign } = await listForBulk(researcher, {});
    const ids = cases.map((one) => one.id);
    expect(ids).toContain(own);
    expect(ids).not.toContain(secret);
    expect(mayAssign).toBe(false);
    expect(staff.filter((one) => one.reviews)).toHaveLength(3);
    expect(JSON.stringify(staff)).not.toContain("@");
  });

  it("can be narrowed to those that leave a question open", async () => {
    const { cases } = await listForBulk(researcher, { unknown: "decided" });
    expect(cases.map((one) => one.id)).toContain(own);
    const { asked } = await listForBulk(researcher, { unknown: "nothing of ours" });
    expect(asked.unknown).toBeNull();
  });
});

function begun(actor: typeof researcher, title: string): Promise<string> {
  return createEntry(actor, { kind: "person", title, lang: "en" });
}

async function stateOf(id: string): Promise<string | undefined> {
  const head = await deskClient().revision.findFirst({
    where: { entryId: id },
    orderBy: { number: "desc" },
  });
  return head?.state;
}
