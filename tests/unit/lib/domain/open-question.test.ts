import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openQuestionsIn, withIds } from "@/lib/domain/open-question";
import { drafted, finished } from "@/lib/domain/wording";

const who = { en: "Who was it?", ru: "Кто это был?" };

describe("open questions are refused", () => {
  it.each([
    ["without words in one of the languages", [{ ...who, ru: " " }]],
    ["with anything else in them", [{ ...who, audience: "desk" }]],
    ["when there are too many", Array.from({ length: 41 }, () => who)],
  ])("%s", (_why, given) => {
    expect(openQuestionsIn(finished).safeParse(given).success).toBe(false);
  });
});

describe("open questions", () => {
  it("without ids get those of their places, the same each time", () => {
    const read = openQuestionsIn(finished).parse([who, who]);
    expect(read.map(({ id }) => id)).toEqual(["q1", "q2"]);
    expect(openQuestionsIn(finished).parse(read)).toEqual(read);
  });

  it("may have gaps while they are written", () => {
    const draft = [{ id: "9999.q7", en: "", ru: "" }];
    expect(openQuestionsIn(drafted).parse(draft)).toEqual(draft);
  });

  it("are none where nothing is said", () => {
    expect(openQuestionsIn(finished).parse(undefined)).toEqual([]);
  });

  it("keep every id that was given, and give no id twice", () => {
    const ids = fc.uniqueArray(fc.constantFrom("q1", "q2", "q3", "q1a", "other"));
    fc.assert(
      fc.property(ids, fc.nat(5), (given, more) => {
        const things = [
          ...given.map((id) => ({ id })),
          ...Array.from({ length: more }, () => ({})),
        ];
        const read = withIds<{ id?: string }>(things).map(({ id }) => id);
        expect(read.slice(0, given.length)).toEqual(given);
        expect(new Set(read).size).toBe(read.length);
      }),
    );
  });
});
