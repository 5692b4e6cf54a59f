import { describe, expect, it } from "vitest";
import { markAddress } from "@/components/case/mark-address";

const figure = (id: string) => ({ type: "figure", attrs: { figure: id } }) as const;

describe("where a number of a narrative leads", () => {
  it("is the figure of the ledger that it was taken from", () => {
    expect(markAddress(figure("f012"), "en")).toBe("/en/figures/f012");
  });

  it("is the list of cases that it counts", () => {
    expect(markAddress(figure("cases?article=332"), "ru")).toBe("/ru/cases?article=332");
  });

  it.each(["cases?q=%22%3E%3Cscript", "cases?//elsewhere.example"])(
    "never leaves the list, whatever is asked of it: %s",
    (id) => expect(markAddress(figure(id), "en")).toMatch(/^\/en\/cases\?[\w%&=.+-]*$/),
  );
});
