import { expect, it } from "vitest";
import { isNewEnough } from "@/lib/server/meilisearch/find-program";

it.each([
  ["1.43.1", true],
  ["1.43.2", true],
  ["1.44.0", true],
  ["2.0.0", true],
  ["1.50.0", true],
  ["1.43.0", false],
  ["1.9.9", false],
  ["0.99.99", false],
])("takes version %s: %s", (version, will) => {
  expect(isNewEnough(version)).toBe(will);
});
