import { describe, expect, it } from "vitest";
import { type Actor, accountRoles, anonymous, operator } from "@/lib/domain/actor";
import { assertMay, may } from "@/lib/policies/may";
import { refusalOf } from "@/tests/fixtures/refusal-of";

const actors = [anonymous, ...accountRoles.map((role): Actor => ({ role, account: "a1" }))];
const editors = ["editor", "admin"];
const allowed = {
  loadCasebook: ["admin"],
  loadReference: ["admin"],
  inviteFirstAdmin: ["admin"],
  publish: editors,
  withdraw: editors,
  redact: editors,
  changeDisplay: editors,
  readMessages: editors,
} as const;
type Row = keyof typeof allowed;
const actions = Object.keys(allowed).filter((name): name is Row => name in allowed);
const table = actors.flatMap((actor) =>
  actions.map(
    (action) => [actor.role, action, allowed[action].some((role) => role === actor.role)] as const,
  ),
);

describe("the table of permissions", () => {
  it.each(actions)("never lets an unknown role %s", (action) => {
    const stranger: Actor = JSON.parse('{"role":"superuser","account":"a1"}');
    const nobody: Actor = JSON.parse('{"role":null,"account":null}');
    expect([may(stranger, action), may(nobody, action)]).toEqual([false, false]);
  });

  it.each(table)("%s may %s: %s", (role, action, expected) => {
    expect(may({ role, account: null }, action)).toBe(expected);
  });

  it("asks for the role alone, not for the account", () => {
    expect(may({ role: "reader", account: "a1" }, "publish")).toBe(false);
    expect(may({ role: "editor", account: null }, "publish")).toBe(true);
  });
});

describe("a refusal of the table", () => {
  it("never tells that there is something to be forbidden", () => {
    expect(refusalOf(() => assertMay(anonymous, "redact"))).toEqual({
      kind: "not-found",
      key: "problem.notFound",
      values: {},
    });
  });

  it("is none for who may", () => {
    expect(refusalOf(() => assertMay(operator, "redact"))).toBeNull();
  });
});
