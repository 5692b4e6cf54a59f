import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { provisionId } from "@/lib/domain/charge";
import { findProvisions, readProvision } from "@/lib/domain/reading/read-provision";

const idOf = (text: string) => {
  const reading = readProvision(text);
  return reading.ok ? reading.value : reading.key;
};

describe("a provision that cannot be read", () => {
  it.each([
    ["", "fields.read.empty"],
    ["desertion", "fields.read.provision"],
    ["3321", "fields.read.provision"],
    ["article 12", "fields.read.provision"],
    ["332(2.1) and 337(5)", "fields.read.provision"],
    ["ч. 21 ст. 332", "fields.read.provisionPart"],
  ])("%j is refused with %s", (text, key) => {
    expect(idOf(text)).toBe(key);
  });

  it("is offered with its point where that was lost", () => {
    expect(readProvision("ч. 21 ст. 332")).toMatchObject({ candidates: ["332(2.1)"] });
  });

  it("is never an error, and what is read may always be stored", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60, unit: "grapheme" }), (text) => {
        const reading = readProvision(text);
        return !reading.ok || provisionId.safeParse(reading.value).success;
      }),
    );
  });
});

describe("a provision as people write it", () => {
  it.each([
    ["part 2.1 of article 332", "332(2.1)"],
    ["part 2.1, article 332 of the Criminal Code", "332(2.1)"],
    ["Part 5, Article 337", "337(5)"],
    ["Article 337, part 5", "337(5)"],
    ["Art. 337 p. 5", "337(5)"],
    ["338 (part 3)", "338(3)"],
    ["ч. 2.1 ст. 332 УК РФ", "332(2.1)"],
    ["ч.2.1 ст.332", "332(2.1)"],
    ["ч. 2¹ ст. 332", "332(2.1)"],
    ["ст. 332 ч. 2.1", "332(2.1)"],
    ["337 ч.5", "337(5)"],
    ["часть 5 статьи 337", "337(5)"],
    ["частью 5 статьи 337 УК РФ", "337(5)"],
    ["статья 337 УК РФ, часть 5", "337(5)"],
    ["332(2.1)", "332(2.1)"],
    ["332.2.1", "332(2.1)"],
    ["352.1", "352.1"],
    ["статья 352.1", "352.1"],
    ["332", "332"],
  ])("%j is %s", (text, id) => {
    expect(idOf(text)).toBe(id);
  });
});

describe("provisions in a longer text", () => {
  it("are found once each, from left to right", () => {
    const text =
      "under the part 2.1, article 332 of the Criminal Code; desertion (part 3 of article 338), Article 337.";
    expect(findProvisions(text).map(({ value }) => value)).toEqual(["332(2.1)", "338(3)", "337"]);
  });

  it.each(["708 cases, 332 of them decided", "in 2023 there were 337 cases", "room 337a"])(
    "are not made out of %j",
    (text) => {
      expect(findProvisions(text)).toEqual([]);
    },
  );

  it("are looked for in a long text without delay", () => {
    expect(findProvisions("ст. ч. ".repeat(5000))).toEqual([]);
  });
});
