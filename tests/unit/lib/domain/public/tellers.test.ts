import { describe, expect, it } from "vitest";
import { tellersOf } from "@/lib/domain/public/tellers";

const told = (publisher: string, ...relays: string[]) => ({ publisher, relays });

describe("the publishers that tell of a case", () => {
  it.each([
    ["nobody is quoted", [], 0],
    ["one is quoted twice", [told("The Imaginary"), told("The Imaginary")], 1],
    ["one relays the other", [told("The Imaginary"), told("The Relay", "The Imaginary")], 1],
    ["two relay a third", [told("The Relay", "The Imaginary"), told("X", "The Imaginary")], 1],
    ["two tell it by themselves", [told("The Imaginary"), told("The Invented")], 2],
    ["one relays two", [told("The Relay", "The Imaginary", "The Invented")], 2],
    ["nobody knows who published it", [told("")], 1],
  ])("where %s", (_what, sources, tellers) => {
    expect(tellersOf(sources)).toBe(tellers);
  });
});
