import { describe, expect, it } from "vitest";
import { BulkPage } from "@/components/overview/bulk-page";
import { untouched } from "@/lib/web/form-state";
import { attributes, rendered, wordsOf } from "@/tests/fixtures/rendered";

const asked = { words: "", state: null, whose: null, unknown: "decided" as const };
const view = {
  asked,
  cases: [
    {
      id: "9001",
      number: "9001",
      titleEn: "",
      titleRu: "Иван Выдуманный",
      state: "draft" as const,
      whose: "A",
      reviewer: null,
    },
  ],
  staff: [
    { id: "r", alias: "Researcher", reviews: false },
    { id: "e", alias: "Editor", reviews: true },
  ],
  mayAssign: true,
};
const change = async () => untouched;
const page = (with_: Partial<typeof view> = {}) =>
  rendered(<BulkPage view={{ ...view, ...with_ }} change={change} lang="en" />);

describe("changing several cases", () => {
  it("gives every box a name of its own for those who hear it", () => {
    expect(attributes(page(), "aria-label")).toContain("Choose case 9001");
  });

  it("offers to give cases away only to those who may", () => {
    const kinds = (markup: string) => [...markup.matchAll(/type="radio"/g)].length;
    expect(kinds(page())).toBe(5);
    expect(kinds(page({ mayAssign: false }))).toBe(2);
  });

  it("keeps the filter by an open question", () => {
    expect(page()).toMatch(/<option value="decided" selected="">/);
  });

  it("says what to do where no case fits", () => {
    expect(wordsOf(page({ cases: [] }))).toContain("Take a filter away");
  });
});
