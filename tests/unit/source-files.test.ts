import { describe, expect, it } from "vitest";
import { importsOf, reachable, type SourceFile, sourceFiles } from "@/tests/fixtures/source-files";

const shipped = sourceFiles("app", "components", "lib");

/** Where Node, React and Next are told which of their code to load; nothing is read there. */
const setting = ["lib/server/open-web.ts"];

const isPrisma = (from: string) =>
  /^@?prisma(\/|$)/.test(from) || from.startsWith("@/lib/data/generated");
const linesOf = ({ text }: SourceFile) => text.trimEnd().split("\n").length;

const pathsWhere = (files: readonly SourceFile[], test: (file: SourceFile) => boolean) =>
  files
    .filter(test)
    .map((file) => file.path)
    .sort();

describe("the environment", () => {
  it("is read in lib/env.ts alone", () => {
    const touching = pathsWhere(shipped, ({ text }) => /\bprocess\.env\b/.test(text));
    expect(touching).toEqual(["lib/env.ts", ...setting]);
  });

  it.each(setting)("is only set, never read, in %s", (path) => {
    const text = shipped.find((file) => file.path === path)?.text ?? "";
    expect(text.replaceAll("Object.assign(process.env, {", "")).not.toContain("process.env");
  });
});

describe("a file", () => {
  it("never knows Prisma outside lib/data", () => {
    const knowing = pathsWhere(shipped, (file) => importsOf(file).some(isPrisma));
    expect(knowing.filter((path) => !path.startsWith("lib/data/"))).toEqual([]);
  });

  it("never imports by climbing out of its folder", () => {
    const climbing = (file: SourceFile) => importsOf(file).some((from) => from.includes(".."));
    expect(pathsWhere(shipped, climbing)).toEqual([]);
  });

  it("never sets a style on an element, which no public page would obey", () => {
    const styled = ({ text }: SourceFile) => /\sstyle=[{"]/.test(text);
    expect(pathsWhere(sourceFiles("app", "components"), styled)).toEqual([]);
  });
});

describe("a public page", () => {
  const entries = shipped.filter(({ path }) => /^app\/(\[lang\]|\(choice\)|setup)\//.test(path));

  it("brings no component of the browser, since its scripts are taken out", () => {
    const ofBrowser = ({ text }: SourceFile) => /^["']use client["']/m.test(text);
    expect(pathsWhere(reachable(entries, shipped), ofBrowser)).toEqual([]);
  });

  it("never waits behind a fallback, which nothing would replace", () => {
    const waiting = ({ path, text }: SourceFile) =>
      /\/(loading|error)\.tsx$/.test(path) || /<Suspense\b/.test(text);
    expect(pathsWhere(reachable(entries, shipped), waiting)).toEqual([]);
  });

  it("never throws Next's own not-found, which would be sent empty", () => {
    const throwing = (file: SourceFile) => /\bnotFound\(\)/.test(file.text);
    expect(pathsWhere(reachable(entries, shipped), throwing)).toEqual([]);
  });
});

describe("a page or route", () => {
  const entries = shipped.filter(({ path }) => /^app\/.*\/(page\.tsx|route\.ts)$/.test(path));

  it.each(entries.map((file) => ({ ...file, lines: linesOf(file) })))(
    "holds no rule in $path: at most 25 lines",
    ({ lines }) => {
      expect(lines).toBeLessThanOrEqual(25);
    },
  );
});
