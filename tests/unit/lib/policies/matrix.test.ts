import { describe, expect, it } from "vitest";
import { assertMay, may } from "@/lib/policies/may";
import { freshActions, table } from "@/lib/policies/table";
import { askers, entryActions, entryMatrix, factsOf } from "@/tests/authz/matrix";
import { refusalOf } from "@/tests/fixtures/refusal-of";

describe("the matrix of what is done with one case", () => {
  it.each(entryMatrix)(
    "$asker, $action, $state, named $isNamed, protected $hasProtected: $allowed",
    ({ asker, action, allowed, state, ...facts }) => {
      expect(may(askers[asker], action, factsOf(state, facts))).toBe(allowed);
    },
  );
});

/** Who may do what asks of nothing but the role. */
const byRole: Record<string, readonly string[]> = {
  manageOwnAccount: ["reader", "researcher", "editor", "admin"],
  secureOwnAccount: ["reader", "researcher", "editor", "admin"],
  keepThings: ["reader", "researcher", "editor", "admin"],
  enterDesk: ["researcher", "editor", "admin"],
  createEntry: ["researcher", "editor", "admin"],
  seeSources: ["researcher", "editor", "admin"],
  writeSource: ["researcher", "editor", "admin"],
  protectSource: ["researcher", "editor", "admin"],
  addPublisher: ["researcher", "editor", "admin"],
  changePublicSource: ["editor", "admin"],
  seeFigures: ["researcher", "editor", "admin"],
  writeFigure: ["researcher", "editor", "admin"],
  changePublicFigure: ["editor", "admin"],
  publishFigure: ["editor", "admin"],
  seeRecords: ["researcher", "editor", "admin"],
  importRecords: ["researcher", "editor", "admin"],
  settleCourt: ["editor", "admin"],
  reopenCourt: ["editor", "admin"],
  matchRecords: ["editor", "admin"],
  publishRecords: ["editor", "admin"],
  openProtectedSource: ["editor", "admin"],
  readSourceContact: ["editor", "admin"],
  seePeople: ["researcher", "editor", "admin"],
  addPerson: ["researcher", "editor", "admin"],
  linkPersons: ["researcher", "editor", "admin"],
  writePlace: ["researcher", "editor", "admin"],
  writeUnit: ["researcher", "editor", "admin"],
  mergePersons: ["editor", "admin"],
  changeDisplay: ["editor", "admin"],
  managePublishers: ["editor", "admin"],
  readMessages: ["editor", "admin"],
  answerMessage: ["editor", "admin"],
  publish: ["editor", "admin"],
  withdraw: ["editor", "admin"],
  redact: ["editor", "admin"],
  liftRedaction: ["admin"],
  seeAccounts: ["admin"],
  invite: ["admin"],
  changeRole: ["admin"],
  disableAccount: ["admin"],
  endSessions: ["admin"],
  resetAccount: ["admin"],
  seeAudit: ["admin"],
  changeSettings: ["admin"],
  manageFields: ["admin"],
  manageVocabularies: ["admin"],
  exportEverything: ["admin"],
  loadCasebook: ["admin"],
  loadReference: ["admin"],
  inviteFirstAdmin: ["admin"],
};
const roles = ["anonymous", "reader", "researcher", "editor", "admin"] as const;

describe("the table of permissions", () => {
  it.each(
    Object.entries(byRole).flatMap(([action, allowed]) =>
      roles.map((role) => ({ action, role, expected: allowed.includes(role) })),
    ),
  )("lets a $role $action: $expected", ({ action, role, expected }) => {
    const question: unknown = Reflect.get(table, action);
    const actor = { role, account: role === "anonymous" ? null : "someone" };
    expect(typeof question === "function" && question(actor)).toBe(expected);
  });

  it("has no row that is tried nowhere", () => {
    const besides = ["writePerson", "seeProtectedSource"];
    const tried = new Set([...Object.keys(byRole), ...Object.keys(entryActions), ...besides]);
    expect(Object.keys(table).filter((action) => !tried.has(action))).toEqual([]);
  });

  it.each([
    ["researcher", false, true],
    ["researcher", true, false],
    ["editor", true, true],
    ["reader", false, false],
  ] as const)("lets a %s write of a person who is public (%s): %s", (role, isPublic, expected) => {
    expect(may({ role, account: "someone" }, "writePerson", { isPublic })).toBe(expected);
  });

  it.each([
    ["anonymous", "someone", false],
    ["reader", "someone", false],
    ["researcher", "else", false],
    ["researcher", "someone", true],
    ["editor", "else", true],
    ["admin", "else", true],
  ] as const)("lets a %s know of a protected source that %s needs: %s", (role, who, expected) => {
    const facts = { protection: "protected", needed: ["needs-it"] } as const;
    const account = role === "anonymous" ? null : who === "someone" ? "needs-it" : "x";
    expect(may({ role, account }, "seeProtectedSource", facts)).toBe(expected);
  });

  it.each([...freshActions])("asks for a fresh proof before %s, and only of who may", (action) => {
    const ask = (actor: { role: string; account: string | null; fresh: boolean }) =>
      refusalOf(() => Reflect.apply(assertMay, undefined, [actor, action]));
    const admin = { role: "admin", account: "x" };
    expect(ask({ ...admin, fresh: false })?.kind).toBe("sign-in-again");
    expect(ask({ ...admin, fresh: true })).toBeNull();
    expect(ask({ role: "anonymous", account: null, fresh: true })?.kind).toBe("not-found");
  });
});
