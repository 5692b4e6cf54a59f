import { describe, expect, it } from "vitest";
import {
  isLanguage,
  machineRoutes,
  plainPosts,
  privateRoutes,
  publicPages,
  setupRoutes,
  staticFiles,
} from "@/lib/web/public-routes";

const patterns = [
  ...[...publicPages, ...machineRoutes, ...plainPosts, ...setupRoutes, ...staticFiles].map(
    (route) => route.pattern,
  ),
  ...privateRoutes,
];

describe("the table of routes", () => {
  it("names every address once", () => {
    expect(new Set(patterns).size).toBe(patterns.length);
  });

  it.each(patterns)("spells %s as an address", (pattern) => {
    expect(pattern).toMatch(/^\/$|^(\/([a-z0-9._-]+|\[(\.\.\.)?[a-z]+\]))+$/);
  });

  it("never keeps what answers a reader's own words", () => {
    const kept = [...publicPages, ...machineRoutes].filter((route) => route.kept);
    expect(kept.map((route) => route.pattern).filter((one) => one.includes("search"))).toEqual([]);
    expect(publicPages.filter((page) => page.posted && page.kept)).toEqual([]);
  });

  it("has each parameter of a page once", () => {
    for (const { parameters } of publicPages)
      expect(new Set(parameters).size).toBe(parameters.length);
  });
});

it.each([
  ["en", true],
  ["ru", true],
  ["EN", false],
  ["uk", false],
  [undefined, false],
])("%s is a language: %s", (piece, expected) => {
  expect(isLanguage(piece)).toBe(expected);
});
