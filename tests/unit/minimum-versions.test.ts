import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { root } from "@/lib/server/root";
import minimum from "@/tests/fixtures/minimum-versions.json";

const lockfile = z.object({
  packages: z.record(z.string(), z.object({ version: z.string().optional() })),
});

const installed = Object.entries(
  lockfile.parse(JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"))).packages,
).flatMap(([path, { version }]) => {
  const name = path.split("node_modules/").at(-1) ?? "";
  return version === undefined || path === "" ? [] : [{ name, version }];
});

const judged = installed.flatMap(({ name, version }) => {
  const least = Object.entries(minimum.patched).find(([pattern]) => covers(pattern, name))?.[1];
  return least === undefined ? [] : [{ name, version, least }];
});

describe("the lockfile", () => {
  it.each(judged)("has $name $version, patched since $least", ({ version, least }) => {
    expect(isAtLeast(version, least)).toBe(true);
  });

  it.each(minimum.single)("has one %s and no second that would not know the first", (single) => {
    expect(installed.filter(({ name }) => name === single)).toHaveLength(1);
  });
});

describe("the comparison of versions", () => {
  it.each([
    ["16.3.2", "16.3.3", false],
    ["9.10.0", "10.0.0", false],
    ["19.3.1-canary.2", "19.3.1", false],
    ["16.3.3", "16.3.3", true],
    ["16.10.0", "16.9.9", true],
    ["17.0.0-rc.1", "16.3.3", true],
  ])("answers whether %s is at least %s: %s", (version, least, answer) => {
    expect(isAtLeast(version, least)).toBe(answer);
  });
});

function covers(pattern: string, name: string): boolean {
  return pattern.endsWith("/*") ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}

/** Of two equal numbers the one with a suffix came before its release. */
function isAtLeast(version: string, least: string): boolean {
  const [have, want] = [numbers(version), numbers(least)];
  const differing = have.findIndex((number, index) => number !== want[index]);
  if (differing < 0) return !version.includes("-");
  return (have[differing] ?? 0) > (want[differing] ?? 0);
}

function numbers(version: string): number[] {
  return (version.split("-")[0] ?? "").split(".").map(Number);
}
