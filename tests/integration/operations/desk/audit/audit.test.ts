import { beforeAll, describe, expect, it } from "vitest";
import { deskClient } from "@/lib/data/clients";
import { exportAudit } from "@/lib/operations/desk/audit/export-audit";
import { listAudit } from "@/lib/operations/desk/audit/list-audit";
import { aReferenceDatabase } from "@/tests/integration/setup/casebook";
import { inventedStaff } from "@/tests/integration/setup/staff";

await aReferenceDatabase();
const { researcher, editor, admin } = await inventedStaff();

beforeAll(async () => {
  await deskClient().audit.createMany({
    data: [
      line("2025-03-01T23:59:59Z", "createEntry", "invented-researcher", "9001"),
      line("2025-03-02T00:00:00Z", "redact", "invented-editor", "9001"),
      line("2025-03-02T23:59:59Z", "redact", null, "9002"),
      line("2025-03-03T00:00:00Z", "=cmd()", "invented-editor", '@"9003'),
    ],
  });
});

describe("the journal", () => {
  it.each([
    ["a researcher", researcher],
    ["an editor", editor],
  ])("does not exist for %s", async (_who, actor) => {
    await expect(async () => listAudit(actor, {})).rejects.toMatchObject({ kind: "not-found" });
    expect(() => exportAudit(actor, {})).toThrow();
  });

  it("shows who by alias, and the operator as nobody", async () => {
    const { lines } = await listAudit(admin, { kind: "invented" });
    expect(lines.map((one) => one.alias)).toEqual([
      "Alias of invented-editor",
      null,
      "Alias of invented-editor",
      "Alias of invented-researcher",
    ]);
    expect(JSON.stringify(lines)).not.toContain("@example.test");
  });

  it.each([
    ["who", { who: "invented-researcher" }, ["9001"]],
    ["nobody with an account", { who: "-", kind: "invented" }, ["9002"]],
    ["action", { action: "redact" }, ["9002", "9001"]],
    ["thing", { kind: "invented", subject: "9001" }, ["9001", "9001"]],
    ["days, both of them whole", { from: "2025-03-02", to: "2025-03-02" }, ["9002", "9001"]],
    ["the first day", { from: "2025-03-03", kind: "invented" }, ['@"9003']],
    ["the last day", { to: "2025-03-01" }, ["9001"]],
  ])("can be narrowed by %s", async (_what, asked, subjects) => {
    const { lines, total } = await listAudit(admin, asked);
    expect(lines.map((one) => one.subject)).toEqual(subjects);
    expect(total).toBe(subjects.length);
  });

  it.each([
    { from: "2025-02-31'; --" },
    { to: "yesterday" },
    { page: "-3" },
    { who: ["a", "b"] },
    { action: "a\u0000" },
  ])("does not ask what cannot be read: %j", async (asked) => {
    const { total } = await listAudit(admin, { ...asked, kind: "invented" });
    expect(total).toBe(4);
  });

  it("is empty past its last page, and says how many there are", async () => {
    const { lines, pages } = await listAudit(admin, { kind: "invented", page: "9" });
    expect([lines.length, pages]).toEqual([0, 1]);
  });

  it("offers the acts, the kinds and the people that it has", async () => {
    const { actions, kinds, people } = await listAudit(admin, {});
    expect(actions).toContain("redact");
    expect(kinds).toContain("invented");
    expect(people.map((one) => one.id)).toContain("invented-editor");
  });
});

describe("the journal as a table for spreadsheets", () => {
  it("holds what is asked for, and nothing that a spreadsheet would run", async () => {
    const rows = (await whole({ kind: "invented" })).split("\r\n");
    expect(rows[0]).toBe("\ufefftime,who,action,kind,thing,count");
    expect(rows[1]).toBe(
      `2025-03-03T00:00:00.000Z,Alias of invented-editor,'=cmd(),invented,"'@""9003",`,
    );
    expect(rows).toHaveLength(6);
  });

  it("is whole where it is long", async () => {
    const many = Array.from({ length: 2500 }, (_none, n) =>
      line("2025-04-01T00:00:00Z", "many", null, `${n}`),
    );
    await deskClient().audit.createMany({ data: many });
    const rows = (await whole({ action: "many" })).trim().split("\r\n");
    expect(new Set(rows).size).toBe(2501);
  });
});

async function whole(asked: unknown): Promise<string> {
  let text = "";
  for await (const piece of exportAudit(admin, asked)) text += piece;
  return text;
}

function line(at: string, action: string, actorId: string | null, subjectId: string) {
  return { at: new Date(at), action, actorId, subjectId, subjectKind: "invented", details: {} };
}
