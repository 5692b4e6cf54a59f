import { describe, expect, it } from "vitest";
import { deskClient } from "@/lib/data/clients";
import { operator } from "@/lib/domain/actor";
import { decideMatch, proposedMatches } from "@/lib/operations/records/decide-match";
import { aRecordDraft } from "@/tests/fixtures/court-records";
import { aReader } from "@/tests/integration/setup/actors";
import { aCasebook } from "@/tests/integration/setup/casebook";
import { importRecords } from "@/tests/integration/setup/records";
import { inventedStaff } from "@/tests/integration/setup/staff";

await aCasebook();
const desk = await inventedStaff();
const uid = "25GV0001-01-2023-009999-11";

/** Gives a case of the casebook an invented proceeding. */
async function withProceeding(entryId: string, changed: object) {
  const data = { id: `invented-${entryId}`, entryId, position: 90, court: "25GV0001", ...changed };
  await deskClient().proceeding.create({ data });
}
await withProceeding("0001", { uid, instance: "first" });
await withProceeding("0002", { caseNumber: "1 – 902/2023" });

const mine = async (n: string) =>
  (await proposedMatches(operator)).filter(({ caseNumber }) => caseNumber === n);

describe("a record that may belong to a case", () => {
  it("is proposed by its UID, or by court and number, with the reasons", async () => {
    await importRecords([
      aRecordDraft({ uid, caseNumber: "1-901/2023" }),
      aRecordDraft({ uid: null, caseNumber: "1-902/2023", received: null, decided: null }),
      aRecordDraft({ uid: null, caseNumber: "1-903/2023", received: null, decided: null }),
    ]);
    expect(await mine("1-901/2023")).toMatchObject([{ entry: "0001", state: "proposed" }]);
    expect((await mine("1-901/2023"))[0]?.reasons).toContain("uid");
    expect(await mine("1-902/2023")).toMatchObject([{ entry: "0002", reasons: ["number"] }]);
    expect(await mine("1-903/2023")).toEqual([]);
  });

  it("is never proposed when it is invented, or of another instance", async () => {
    await importRecords([aRecordDraft({ uid, caseNumber: "1-905/2023", synthetic: true })]);
    await importRecords([
      aRecordDraft({ uid, caseNumber: "22-905/2023", instance: "APPELLATION" }),
    ]);
    expect(await mine("1-905/2023")).toEqual([]);
    expect(await mine("22-905/2023")).toEqual([]);
  });

  it("is decided by an editor, remembered, and taken back", async () => {
    const [match] = await mine("1-902/2023");
    const which = { record: String(match?.record), entry: "0002" };
    expect(() => decideMatch(desk.researcher, { ...which, state: "refused" })).toThrow("not-found");
    await decideMatch(desk.editor, { ...which, state: "refused" });
    const again = aRecordDraft({ uid: null, caseNumber: "1-902/2023", received: null });
    await importRecords([again]);
    expect(await mine("1-902/2023")).toMatchObject([{ state: "refused" }]);
    await decideMatch(desk.editor, { ...which, state: "accepted" });
    expect(await mine("1-902/2023")).toMatchObject([{ state: "accepted" }]);
    await decideMatch(desk.editor, { ...which, state: "proposed" });
    expect(await mine("1-902/2023")).toMatchObject([{ state: "proposed", decidedAt: null }]);
  });

  it("is refused where there is no such proposal, or nobody may look", async () => {
    const none = { record: "1", entry: "0003", state: "accepted" } as const;
    await expect(decideMatch(desk.editor, none)).rejects.toThrow("not-found");
    expect(() => proposedMatches(aReader)).toThrow("not-found");
  });

  it("is hidden from those who may not know of its case", async () => {
    await deskClient().caseEntry.update({ where: { id: "0001" }, data: { access: "named" } });
    const entries = (await proposedMatches(desk.researcher)).map(({ entry }) => entry);
    expect(entries).toContain("0002");
    expect(entries).not.toContain("0001");
    const which = { record: String((await mine("1-901/2023"))[0]?.record), entry: "0001" };
    await expect(decideMatch(desk.secondEditor, { ...which, state: "accepted" })).rejects.toThrow(
      "not-found",
    );
  });
});
