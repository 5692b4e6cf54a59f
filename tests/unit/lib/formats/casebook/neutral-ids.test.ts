import { describe, expect, it } from "vitest";
import { neutralIds } from "@/lib/formats/casebook/neutral-ids";

const ids = {
  id: "invented",
  number: "9999",
  people: [
    { id: "invented", name: "Ivan Invented" },
    { id: "fabler", name: "Yegor Fabler-Fable" },
  ],
};
const neutral = (value: unknown) => neutralIds(value, ids);

describe("an id", () => {
  it.each([
    ["invented", "9999"],
    ["invented.e1", "9999.e1"],
    ["invented.en.12", "9999.en.12"],
    ["invented.ivan.defendant", "9999.p1.defendant"],
    ["invented.yegor-fable", "9999.p2-p2"],
    ["invented.defendant-1", "9999.defendant-1"],
    ["fabler", "9999.p2"],
  ])("%s becomes %s", (id, expected) => {
    expect(neutral({ deep: [{ id }] })).toEqual({ deep: [{ id: expected }] });
  });

  it.each(["inventedly", "other.e1", "An invented.case", "ivan", "f001.e1"])(
    "%s of something else stays",
    (text) => {
      expect(neutral([text])).toEqual([text]);
    },
  );
});

it("keeps the name in the slug, even where the case is called by it", () => {
  expect(neutral({ id: "invented", slugName: "invented" })).toEqual({
    id: "9999",
    slugName: "invented",
  });
});

it("keeps keys, numbers and what is not there", () => {
  expect(neutral({ invented: 1, none: null, yes: true })).toEqual({
    invented: 1,
    none: null,
    yes: true,
  });
});
