import { expect, it } from "vitest";
import { stageCells } from "@/components/law/stage-cells";
import { aPenalty, aVersion, stages } from "@/tests/fixtures/reference";

const changes = (...versions: Parameters<typeof aVersion>[0][]) =>
  stageCells(versions.map(aVersion), stages).map((cell) => cell.change);

it("marks a part that the mobilisation amendments added, and only at its stage", () => {
  expect(changes({ validFrom: "2022-09-24" })).toEqual(["absent", "added", "same", "same"]);
});

it("never marks what was there before all stages", () => {
  expect(changes({ validFrom: "1997-01-01" })).toEqual(["original", "same", "same", "same"]);
});

it("marks a part whose text was replaced", () => {
  expect(
    changes(
      { id: "old", validFrom: "1997-01-01", validTo: "2022-09-24" },
      { id: "new", validFrom: "2022-09-24", penalties: [aPenalty(60, 120)] },
    ),
  ).toEqual(["original", "changed", "same", "same"]);
});

it("marks a part that went out of force", () => {
  expect(changes({ validFrom: "1997-01-01", validTo: "2022-09-24" })).toEqual([
    "original",
    "removed",
    "absent",
    "absent",
  ]);
});
