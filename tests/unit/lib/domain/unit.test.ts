import { describe, expect, it } from "vitest";
import { roundabout, type Unit, unitsAbove, unitTree } from "@/lib/domain/unit";

function aUnit(id: string, with_: Partial<Unit> = {}): Unit {
  const name = { en: `Invented ${id}`, ru: `Выдуманная ${id}` };
  return { id, name, parent: null, superior: null, place: null, note: "", version: 1, ...with_ };
}
const byId = (...units: Unit[]) => new Map(units.map((unit) => [unit.id, unit]));
const army = aUnit("army");
const regiment = aUnit("regiment", { parent: "army" });
const company = aUnit("company", { parent: "regiment", superior: "army" });
const all = byId(army, regiment, company);

describe("a line of command", () => {
  it("names what stands above, the nearest first, each line by itself", () => {
    const ids = (line: "parent" | "superior") =>
      unitsAbove("company", all, line).map((unit) => unit.id);
    expect([ids("parent"), ids("superior")]).toEqual([["regiment", "army"], ["army"]]);
  });

  it("ends where it comes round, or leads nowhere", () => {
    const one = aUnit("one", { parent: "two" });
    const two = aUnit("two", { parent: "one" });
    expect(unitsAbove("one", byId(one, two), "parent")).toEqual([two]);
    expect(unitsAbove("one", byId(one), "parent")).toEqual([]);
    expect(unitsAbove("nobody", all, "parent")).toEqual([]);
  });

  it.each([
    [{ ...army, parent: "company" }, "parent"],
    [{ ...army, superior: "company" }, "superior"],
    [{ ...army, parent: "army" }, "parent"],
    [{ ...company, parent: "army" }, null],
    [aUnit("new", { parent: "company", superior: "regiment" }), null],
  ] as const)("never comes round to the unit itself", (changed, line) => {
    expect(roundabout(changed, all)).toBe(line);
  });
});

it("stands as a tree, and a unit whose parent is not there stands at the top", () => {
  const orphan = aUnit("orphan", { parent: "gone" });
  const tree = unitTree([company, army, regiment, orphan]);
  expect(tree.map(({ unit, depth }) => [unit.id, depth])).toEqual([
    ["army", 0],
    ["regiment", 1],
    ["company", 2],
    ["orphan", 0],
  ]);
});
