import { expect, it } from "vitest";
import { figuresById } from "@/components/workspace/figures-by-id";

const hit = (id: string, value: string) => ({ id, value, label: "", asOf: null, drifted: false });

it("never takes one number of a figure for another", () => {
  const found = figuresById([hit("f1", "7"), hit("f2", "10"), hit("f2", "20")]);
  expect(Object.keys(found)).toEqual(["f1", "f2 10", "f2 20"]);
});
