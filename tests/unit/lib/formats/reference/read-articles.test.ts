import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readArticles } from "@/lib/formats/reference/read-articles";

const content = readFileSync("prisma/reference/articles.json", "utf8");
const law = readArticles(content);
const file: { articles: { parts: object[] }[] } = JSON.parse(content);

const partsOf = (article: string) =>
  law.provisions.filter((one) => one.articleNumber === article).map((one) => one.id);
const versionsOf = (provision: string) => law.versions.filter((v) => v.provisionId === provision);
const libertyOf = (provision: string) =>
  law.penalties
    .filter((one) => one.kind === "deprivation_of_liberty")
    .filter((one) => versionsOf(provision).some((version) => version.id === one.versionId))
    .map((one) => [one.minMonths, one.maxMonths]);

describe("a file of the law that cannot be read", () => {
  it.each([
    ["is no JSON", "{"],
    ["has no articles", JSON.stringify({ ...JSON.parse(content), articles: undefined })],
    ["names a day that no calendar has", content.replace("2022-09-24", "2022-09-31")],
  ])("is refused where it %s", (_what, text) => {
    expect(() => readArticles(text)).toThrow();
  });
});

describe("the military chapter", () => {
  it("has 23 articles, 74 parts and four stages", () => {
    expect([law.articles.length, law.versions.length, law.stages.length]).toEqual([23, 74, 4]);
    expect(file.articles.flatMap((article) => article.parts)).toHaveLength(74);
  });

  it("has every provision and every version once", () => {
    for (const rows of [law.articles.map((a) => a.number), law.versions.map((v) => v.id)])
      expect(new Set(rows).size).toBe(rows.length);
    expect(new Set(law.provisions.map((one) => one.id)).size).toBe(law.provisions.length);
  });

  it("has no version of a provision, and no penalty of a version, that it does not have", () => {
    const provisions = new Set(law.provisions.map((one) => one.id));
    const versions = new Set(law.versions.map((one) => one.id));
    expect(law.versions.filter((one) => !provisions.has(one.provisionId))).toEqual([]);
    expect(law.penalties.filter((one) => !versions.has(one.versionId))).toEqual([]);
  });

  it("never has a penalty that ends below its beginning", () => {
    const reversed = law.penalties.filter(
      ({ minMonths, maxMonths }) =>
        minMonths !== null && maxMonths !== null && minMonths > maxMonths,
    );
    expect(reversed).toEqual([]);
  });

  it("never has two versions of a provision in force on one day", () => {
    const overlapping = law.versions.filter((one) =>
      versionsOf(one.provisionId).some(
        (other) =>
          other.id !== one.id &&
          other.validFrom >= one.validFrom &&
          (one.validTo === null || other.validFrom < one.validTo),
      ),
    );
    expect(overlapping.map((one) => one.id)).toEqual([]);
  });

  it("never lets a version end before it begins", () => {
    const ended = law.versions.filter(
      (one) => one.validTo !== null && one.validTo <= one.validFrom,
    );
    expect(ended.map((one) => one.id)).toEqual([]);
  });
});

describe("the parts that the casebook turns on", () => {
  it.each([
    ["337(5)", [60, 120]],
    ["332(2.1)", [24, 36]],
    ["332(2.2)", [36, 120]],
    ["338(3)", [60, 180]],
    ["334(3)", [60, 180]],
  ])("%s provides its range since 24 September 2022", (provision, range) => {
    expect(libertyOf(provision)).toEqual([range]);
    expect(versionsOf(provision)[0]?.validFrom.toISOString()).toBe("2022-09-24T00:00:00.000Z");
  });

  it("never list mobilisation among the circumstances of article 332", () => {
    const circumstances = partsOf("332").flatMap((id) =>
      versionsOf(id).flatMap((version) => version.circumstances),
    );
    expect(circumstances).toContain("martial_law");
    expect(circumstances).not.toContain("mobilisation");
  });

  it("list mobilisation among the circumstances of article 337, part 5", () => {
    expect(versionsOf("337(5)")[0]?.circumstances).toContain("mobilisation");
  });

  it("write an article without parts as a provision by its number alone", () => {
    const single = law.provisions.filter((one) => one.part === "single");
    expect(single.every((one) => one.id === one.articleNumber)).toBe(true);
    expect(single.length).toBeGreaterThan(0);
  });

  it("say how sure each beginning is, and on what ground", () => {
    for (const version of law.versions) {
      expect(version.basis).not.toBe("");
      expect(version.confidence).toBeGreaterThan(0);
      expect(version.confidence).toBeLessThanOrEqual(1);
    }
  });
});
