import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { reportedFigure } from "@/lib/domain/reported-figure";
import { readList } from "@/lib/formats/casebook/read-list";

const folder = "prisma/casebook/figures";
const ledger = readdirSync(folder)
  .filter((name) => name.endsWith(".json"))
  .flatMap((name) => readList(reportedFigure, name, readFileSync(join(folder, name), "utf8")));
const ids = new Set(ledger.map((figure) => figure.id));

describe("the ledger of reported figures", () => {
  it("holds each of the 89 claims once, under the id of its number", () => {
    const expected = Array.from({ length: 89 }, (_, index) => numbered(index + 1));
    expect(ledger.map((figure) => figure.id).sort()).toEqual(expected);
    for (const figure of ledger) expect(figure.id).toBe(numbered(figure.number));
  });

  it("supersedes nothing that it does not hold", () => {
    const named = ledger.flatMap((figure) => figure.supersedes ?? []);
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });
});

function numbered(number: number): string {
  return `f${String(number).padStart(3, "0")}`;
}
