import { expect, it } from "vitest";
import { shippedFile, shippedFileIfAny, shippedNames } from "@/lib/outside/shipped-files";

it("never answers for a file that does not ship", async () => {
  await expect(shippedFile("reference/invented.json")).rejects.toThrow();
  expect(await shippedFileIfAny("reference/invented.json")).toBeUndefined();
});

it("reads a file with a digest that tells when it changed", async () => {
  const file = await shippedFile("reference/regions.json");
  expect(file.name).toBe("reference/regions.json");
  expect(file.digest).toMatch(/^[0-9a-f]{64}$/);
  expect(await shippedFileIfAny("reference/regions.json")).toBe(file.text);
});

it("names what is in a folder in order", async () => {
  const names = await shippedNames("casebook/cases");
  expect(names).toHaveLength(28);
  expect(names).toEqual([...names].sort());
});
