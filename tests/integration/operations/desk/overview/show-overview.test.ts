import { describe, expect, it } from "vitest";
import { deskClient } from "@/lib/data/clients";
import { anonymous } from "@/lib/domain/actor";
import { createEntry } from "@/lib/operations/desk/entries/create-entry";
import { showOverview } from "@/lib/operations/desk/overview/show-overview";
import { aCasebook } from "@/tests/integration/setup/casebook";
import { publishInventedCase } from "@/tests/integration/setup/invented-case";
import { inventedStaff } from "@/tests/integration/setup/staff";

await aCasebook();
const { researcher, colleague, editor, admin, reader } = await inventedStaff();
await publishInventedCase();
const secret = await createEntry(researcher, { kind: "person", title: "Zebedee", lang: "en" });
await deskClient().caseEntry.update({ where: { id: secret }, data: { access: "named" } });
await deskClient().entryAccess.create({
  data: { entryId: secret, accountId: researcher.account ?? "" },
});

describe("the overview of the desk", () => {
  it.each([
    ["somebody who is not signed in", anonymous],
    ["a reader", reader],
  ])("does not exist for %s", async (_who, actor) => {
    await expect(async () => showOverview(actor)).rejects.toMatchObject({ kind: "not-found" });
  });

  it("counts a case that is open to named people for them and for admins alone", async () => {
    const all = (await showOverview(researcher)).cases;
    expect((await showOverview(admin)).cases).toBe(all);
    expect((await showOverview(colleague)).cases).toBe(all - 1);
    expect((await showOverview(editor)).cases).toBe(all - 1);
  });

  it("shows what is one's own and not done with, with its age and open comments", async () => {
    await comment(secret, "invented-comment", null);
    await comment(secret, "invented-reply", "invented-comment");
    expect((await showOverview(researcher)).own).toMatchObject([
      { id: secret, state: "draft", titleEn: "Zebedee", isAssigned: true, openComments: 1 },
    ]);
    expect((await showOverview(colleague)).own).toEqual([]);
  });

  it("shows what waits for review with who wrote it and who has it, by alias", async () => {
    await deskClient().revision.updateMany({
      where: { entryId: secret },
      data: { state: "in-review" },
    });
    await deskClient().caseEntry.update({
      where: { id: secret },
      data: { reviewerId: admin.account },
    });
    expect((await showOverview(admin)).waiting).toMatchObject([
      { id: secret, author: "Alias of invented-researcher", isMine: true },
    ]);
    expect((await showOverview(editor)).waiting).toEqual([]);
  });

  it("shows letters to those who read them, and not that there are any to others", async () => {
    await deskClient().contactMessage.create({
      data: { id: "invented-letter", receivedOn: new Date("2026-02-03"), body: "Invented." },
    });
    expect((await showOverview(editor)).letters).toEqual({ count: 1, oldest: "2026-02-03" });
    expect((await showOverview(researcher)).letters).toBeNull();
  });

  it("tells of a source whose later copy lacks words that are quoted", async () => {
    expect((await showOverview(researcher)).changedSources).toEqual([]);
    await laterCopy("Nothing of it is left.");
    const [changed] = (await showOverview(researcher)).changedSources;
    expect(changed).toMatchObject({ id: "invented-source", cases: ["9001"] });
    expect(changed?.lost).toBeGreaterThan(1);
  });

  it("tells of a number in a text whose figure was superseded", async () => {
    await bindFigure("f001");
    expect((await showOverview(researcher)).driftedFigures).toEqual([]);
    await deskClient().reportedFigure.update({
      where: { id: "f002" },
      data: { supersedesId: "f001" },
    });
    expect((await showOverview(researcher)).driftedFigures).toMatchObject([
      { id: secret, figure: "f001", by: "f002" },
    ]);
    expect((await showOverview(colleague)).driftedFigures).toEqual([]);
  });

  it("shows a publication that is to come and one that failed, not one that is done", async () => {
    await plan("to-come", null, null);
    await plan("failed", new Date(), "case.withdrawn");
    await plan("done", new Date(), "published");
    await plan("called-off", new Date(), "schedule.calledOff");
    const { planned } = await showOverview(researcher);
    expect(planned.map((one) => one.outcome)).toEqual([null, "case.withdrawn"]);
    expect((await showOverview(colleague)).planned).toEqual([]);
  });

  it("counts for each question in how many visible cases nothing answers it", async () => {
    const all = await showOverview(researcher);
    const fewer = await showOverview(colleague);
    const count = (of: typeof all) =>
      of.unknown.questions.find((one) => one.question === "case-number")?.cases ?? 0;
    expect(all.unknown.cases).toBe(all.cases);
    expect(count(all)).toBe(count(fewer) + 1);
  });
});

async function comment(entryId: string, id: string, parentId: string | null) {
  await deskClient().comment.create({
    data: { id, entryId, parentId, revision: 1, text: "Invented.", createdAt: new Date() },
  });
}

async function laterCopy(text: string) {
  await deskClient().capture.create({
    data: {
      id: "invented-later",
      sourceId: "invented-source",
      sha256: "0".repeat(64),
      codePoints: text.length,
      fileName: "later.txt",
      text,
      takenAt: new Date(),
    },
  });
}

async function bindFigure(figure: string) {
  const words = { type: "text", text: "many", marks: [{ type: "figure", attrs: { figure } }] };
  const narrative = JSON.stringify({
    type: "doc",
    content: [{ type: "paragraph", attrs: { id: "b1" }, content: [words] }],
  });
  await deskClient().$executeRaw`
    UPDATE desk.revision SET content = jsonb_set(content, '{ru,narrative}', ${narrative}::jsonb)
    WHERE entry_id = ${secret}`;
}

async function plan(id: string, endedAt: Date | null, outcome: string | null) {
  await deskClient().scheduledPublication.create({
    data: {
      id,
      entryId: secret,
      revision: 1,
      languages: ["en"],
      reason: { en: "Invented.", ru: "Выдумано." },
      accountId: admin.account ?? "",
      dueAt: new Date("2026-05-05"),
      endedAt,
      outcome,
    },
  });
}
