import { describe, expect, it } from "vitest";
import { failureLine, NotNow, newFailureId, RenderFailure } from "@/lib/server/front/failure";

const line = (error: unknown) => failureLine("0123456789", "/[lang]/search", error);

describe("the line of a failure", () => {
  it.each([
    ["quoted words", new Error('no value for "Ivan Invented" here')],
    ["words after a colon", new Error("syntax error in tsquery: Invented")],
    ["words in another script", new Error("cannot find Выдуманный here")],
    ["the lines after the first", new Error("failed\nat Invented")],
    ["an address", new Error("cannot open /en/search?q=Invented now")],
    ["a word in quotes that never end", new Error("cannot read 'Invented")],
  ])("does not hold %s", (_, error) => {
    expect(line(error)).not.toMatch(/Invented|Выдуманный|q=/);
  });

  it("holds no numbers of a reader", () => {
    expect(line(new Error("telephone 79001234567"))).toContain("telephone #");
  });

  it("says the id, the pattern, the class and the code", () => {
    const error = Object.assign(new TypeError("refused by the server"), { code: "ECONNREFUSED" });
    expect(line(error)).toBe(
      "Failure 0123456789 at /[lang]/search: TypeError ECONNREFUSED refused by the server",
    );
  });

  it.each([
    [new RenderFailure("Next answered 500"), "RenderFailure: Next answered 500"],
    [new NotNow("rendering took too long"), "NotNow: rendering took too long"],
  ])("says our own messages whole", (error, text) => {
    expect(line(error)).toBe(`Failure 0123456789 at /[lang]/search: ${text}`);
  });
});

it("gives every failure an id of its own", () => {
  expect(newFailureId()).toMatch(/^[0-9a-f]{10}$/);
  expect(newFailureId()).not.toBe(newFailureId());
});
