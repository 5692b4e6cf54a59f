import { beforeAll, describe, expect, it } from "vitest";
import type { AskedCase, CompareView } from "@/lib/domain/compare/compare-view";
import { publishCase } from "@/lib/operations/publish-case";
import { compareCases } from "@/lib/operations/readers/compare-cases";
import { withdrawCase } from "@/lib/operations/withdraw-case";
import { anEditor } from "@/tests/integration/setup/actors";
import { aCasebook } from "@/tests/integration/setup/casebook";
import { publishInventedCase } from "@/tests/integration/setup/invented-case";

await aCasebook();

const asked = (...slugs: string[]): AskedCase[] => slugs.map((slug) => ({ slug, n: null }));

async function compared(cases: AskedCase[], page: number | null = null): Promise<CompareView> {
  const shown = await compareCases("en", { cases, page });
  if (shown.status !== 200) throw new TypeError("no answer");
  return shown.view;
}

describe("cases of the casebook side by side", () => {
  it("are found by number and by address, in the order asked, each once", async () => {
    const view = await compared(
      asked("0002", "0001-dmitry-vasilets", "0002-alexander-leshkov", "0001"),
    );
    expect(view.chosen.map(({ key }) => key)).toEqual([
      "0002-alexander-leshkov",
      "0001-dmitry-vasilets",
    ]);
    expect(view.notCompared).toEqual([]);
    expect(view.picker).toBeNull();
  });

  it("show an appeal of the prosecution with the months that it added", async () => {
    const view = await compared(asked("0002", "0001"));
    const row = view.table?.rows.find(({ field }) => field === "appeal");
    expect(row?.state).toBe("partly");
    expect(row?.cells[0]?.values[0]).toMatchObject({ kind: "appeal", changeMonths: 18 });
  });

  it("put the eight of one case into one column, as nothing tells them apart", async () => {
    const view = await compared(asked("0003", "0020"));
    expect(view.table?.columns.map(({ people }) => people.length)).toEqual([8, 0]);
  });

  it("compare two defendants of one case", async () => {
    const view = await compared([
      { slug: "0004", n: 1 },
      { slug: "0004", n: 2 },
    ]);
    expect(view.table?.columns).toHaveLength(2);
  });
});

describe("what cannot be compared", () => {
  beforeAll(async () => {
    await publishInventedCase();
    await publishCase(anEditor, "9001", { en: "Invented.", ru: "Выдумано." });
    await withdrawCase(anEditor, "9001");
  });

  it("is named by its number alone, and the rest is compared", async () => {
    const view = await compared([
      ...asked("0001", "9001-ivan-inventov", "9999-nobody", "nobody", "0002"),
      { slug: "0005", n: 7 },
    ]);
    expect(view.notCompared).toEqual([
      { number: "9001", place: 2, why: "gone" },
      { number: "9999", place: 3, why: "missing" },
      { number: null, place: 4, why: "missing" },
      { number: "0005", place: 6, why: "person" },
    ]);
    expect(view.table?.columns).toHaveLength(2);
    expect(JSON.stringify(view)).not.toMatch(/inventov/iu);
  });

  it("is whatever comes after the sixth", async () => {
    const view = await compared(asked("0001", "0002", "0004", "0005", "0007", "0008", "0009"));
    expect(view.chosen).toHaveLength(6);
    expect(view.notCompared).toEqual([{ number: "0009", place: 7, why: "beyond" }]);
  });

  it("leaves a list to choose from where fewer than two are found", async () => {
    for (const cases of [asked(), asked("0001"), asked("0001", "9001")]) {
      const view = await compared(cases);
      expect(view.table).toBeNull();
      expect(view.picker?.cards.length).toBe(24);
    }
  });
});

it("shows the page of the list that is asked for, or the last one, with what is chosen", async () => {
  const view = await compared(asked("0001", "0002"), 99);
  expect(view.table).toBeNull();
  expect(view.chosen).toHaveLength(2);
  expect(view.picker).toMatchObject({ page: 2, pages: 2 });
});
