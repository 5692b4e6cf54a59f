import { describe, expect, it } from "vitest";
import { ChoiceList, choiceId, movedBy } from "@/components/editor/choice-list";
import { attributes, rendered, wordsOf } from "@/tests/fixtures/rendered";

const choices = [
  { key: "1", label: "Ivan Invented", detail: "person" },
  { key: "2", label: "Invented court", detail: "court" },
];
const nothing = () => undefined;

describe("a list of choices", () => {
  const markup = rendered(
    <ChoiceList
      id="list"
      label="What"
      choices={choices}
      active={1}
      onPick={nothing}
      onPoint={nothing}
    />,
  );

  it("says which one is active, by an id that the field names", () => {
    expect(attributes(markup, "aria-selected")).toEqual(["false", "true"]);
    expect(attributes(markup, "id")).toEqual(["list", choiceId("list", 0), choiceId("list", 1)]);
  });

  it("tells what each is", () => {
    expect(wordsOf(markup)).toBe("Ivan Invented person Invented court court");
  });

  it.each([
    ["ArrowDown", 0, 2, 1],
    ["ArrowDown", 1, 2, 0],
    ["ArrowUp", 0, 2, 1],
    ["ArrowUp", 1, 2, 0],
    ["ArrowDown", 0, 0, null],
    ["Enter", 0, 2, null],
    ["a", 0, 2, null],
  ])("%s from %i of %i leads to %s", (key, from, count, to) => {
    expect(movedBy(key, from, count)).toBe(to);
  });
});
