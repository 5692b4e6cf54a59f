import { expect, it } from "vitest";
import { counted, narrowed } from "@/components/discrepancies/narrowed";
import { aDiscrepancy } from "@/tests/fixtures/ledger";

const all = [
  aDiscrepancy({ id: "x01", kind: "misprint", state: "explained" }),
  aDiscrepancy({ id: "x02", kind: "arithmetic", state: "open" }),
  aDiscrepancy({ id: "x03", kind: "arithmetic", state: "explained" }),
];
const ids = (choice: Parameters<typeof narrowed>[1]) => narrowed(all, choice).map((d) => d.id);

it("shows all where nothing is chosen", () => {
  expect(ids({})).toEqual(["x01", "x02", "x03"]);
});

it("shows what is of the kind and in the state chosen", () => {
  expect(ids({ kind: "arithmetic", state: "explained" })).toEqual(["x03"]);
});

it("shows nothing for a kind that there is not", () => {
  expect(ids({ kind: "unheard-of" })).toEqual([]);
});

it("counts what there is of each kind", () => {
  expect(counted(all, "kind")).toEqual([
    { value: "misprint", count: 1 },
    { value: "arithmetic", count: 2 },
  ]);
});
