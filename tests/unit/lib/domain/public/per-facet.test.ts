import { expect, it } from "vitest";
import { perFacet } from "@/lib/domain/public/per-facet";
import { facetNames } from "@/lib/domain/public/views";

it("has every facet, each made from its own name", () => {
  const made = perFacet((name) => name);
  expect(Object.keys(made)).toEqual([...facetNames]);
  expect(Object.values(made)).toEqual([...facetNames]);
});
