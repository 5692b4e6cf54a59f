import { describe, expect, it } from "vitest";
import { checkCase } from "@/lib/formats/casebook/check-case";
import { aSeedCase, inventedCapture, inventedCase } from "@/tests/fixtures/a-seed-case";

const captures = new Map([["invented.1", inventedCapture]]);
const problemsOf = (content: object, narrative?: string) =>
  checkCase(aSeedCase(content, narrative), captures).problems;

describe("the check of a case", () => {
  it.each([
    [
      "words that stand nowhere in the capture",
      { excerpts: [{ id: "invented.e1", capture: "invented.1", exact: "never said" }] },
      "invented.e1: the words stand nowhere",
    ],
    [
      "words that stand there twice",
      { excerpts: [{ id: "invented.e1", capture: "invented.1", exact: "refused" }] },
      "invented.e1: the words stand more than once",
    ],
    [
      "a capture that no source has",
      { excerpts: [{ id: "invented.e1", capture: "other.1", exact: "refused" }] },
      "invented.e1: no source has a capture other.1",
    ],
    [
      "an id that two excerpts have",
      { excerpts: [inventedCase.excerpts[0], inventedCase.excerpts[0]] },
      "invented.e1: two excerpts have this id",
    ],
    [
      "a party whose person is missing",
      { parties: [{ ...inventedCase.parties[0], person: "invented-nobody" }] },
      "invented.d: there is no person invented-nobody",
    ],
    [
      "an id as its author wrote it, with the name that readers never see",
      { parties: [{ ...inventedCase.parties[0], id: "invented.ivan", person: "nobody" }] },
      "invented.ivan: there is no person nobody",
    ],
    [
      "a ruling of a proceeding that is missing",
      { rulings: [{ id: "invented.r1", party: "invented.d", proceeding: "invented.p1" }] },
      "invented.r1: there is no proceeding invented.p1",
    ],
    [
      "a note that no passage anchors",
      { annotations: [...inventedCase.annotations, secondNote()] },
      "invented.a2: is a note that the en text does not anchor",
    ],
    ["a field that the schema does not know", { motive: "invented" }, "Unrecognized key"],
  ])("names %s", (_what, content, expected) => {
    const lines = problemsOf(content).map(({ id, says }) => `${id}: ${says}`);
    expect(lines.join("\n")).toContain(expected);
  });

  it.each([
    ["a footnote without its excerpt", "[](cite:invented.e9)", "invented.e9: is cited, but"],
    [
      "an excerpt that nothing cites",
      "Nothing is cited.",
      "invented.e1: is an excerpt that nothing",
    ],
    ["a mention of nobody", "[He](person:invented-nobody)", "invented-nobody: is mentioned in en"],
    ["an anchor without its note", "[words](note:invented.a9)", "invented.a9: is anchored in en"],
    [
      "a link of no known kind",
      "[words](nowhere:x)",
      "narrative.en.md: invalid: markup.unknownReference",
    ],
  ])("names %s", (_what, narrative, expected) => {
    const lines = problemsOf({}, narrative).map(({ id, says }) => `${id}: ${says}`);
    expect(lines.join("\n")).toContain(expected);
  });

  it("names a file that is no JSON, and leaves it as it is", () => {
    const files = { ...aSeedCase(), json: "{" };
    const { json, problems } = checkCase(files, captures);
    expect(json).toBe("{");
    expect(problems).toHaveLength(1);
  });

  it("gives each excerpt its position and context, and finds nothing wrong", () => {
    const { json, problems } = checkCase(aSeedCase(), captures);
    expect(problems).toEqual([]);
    expect(JSON.parse(json).excerpts[0]).toMatchObject({
      prefix: "",
      suffix: ", the invented paper say",
      start: 0,
      end: 21,
    });
  });

  it("keeps the order of keys, so that a second check changes nothing", () => {
    const once = checkCase(aSeedCase(), captures).json;
    expect(Object.keys(JSON.parse(once))).toEqual(Object.keys(inventedCase));
    expect(checkCase({ ...aSeedCase(), json: once }, captures).json).toBe(once);
  });

  it("touches no position where the documents are not at hand", () => {
    const once = checkCase(aSeedCase(), captures).json;
    expect(checkCase({ ...aSeedCase(), json: once }, undefined)).toEqual({
      json: once,
      problems: [],
    });
  });
});

function secondNote() {
  return { ...inventedCase.annotations[0], id: "invented.a2" };
}
