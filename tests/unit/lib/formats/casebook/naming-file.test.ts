import { describe, expect, it } from "vitest";
import { z } from "zod";
import { Refusal } from "@/lib/domain/refusal";
import { namingFile } from "@/lib/formats/casebook/naming-file";
import { refusalOf } from "@/tests/fixtures/refusal-of";

const failing = (error: unknown) => () => {
  throw error;
};

describe("a file that cannot be read", () => {
  it("never hides a mistake of the program", () => {
    const mistake = new TypeError("undefined is not a function");
    expect(() => namingFile("invented.json", failing(mistake))).toThrow(mistake);
  });

  it.each([
    ["that is no JSON", () => JSON.parse("{"), "JSON"],
    [
      "of a wrong shape",
      () => z.object({ a: z.object({ b: z.string() }) }).parse({ a: {} }),
      "a.b",
    ],
    [
      "with a wrong date",
      failing(new Refusal("invalid", "date.notEdtf", { expression: "soon" })),
      "soon",
    ],
  ])("%s is named, and the place", (_what, read, place) => {
    const refusal = refusalOf(() => namingFile("invented.json", read));
    expect(refusal).toMatchObject({
      kind: "invalid",
      key: "casebook.invalidFile",
      values: { file: "invented.json" },
    });
    expect(refusal?.values.problem).toContain(place);
  });
});

it("gives what was read", () => {
  expect(namingFile("invented.json", () => 3)).toBe(3);
});
