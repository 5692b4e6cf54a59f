import { describe, expect, it } from "vitest";
import { importsOf, type SourceFile, sourceFiles } from "@/tests/fixtures/source-files";

const app = sourceFiles("app");
const under = (folder: string, name: RegExp) =>
  app.filter(({ path }) => path.startsWith(folder) && name.test(path));
const paths = (files: readonly SourceFile[]) => files.map(({ path }) => path).sort();
const without = (files: readonly SourceFile[], words: RegExp) =>
  paths(files.filter(({ text }) => !words.test(text)));

/** Routes of the private part that answer for themselves, each with the reason why it may. */
const ownAnswers: Record<string, string> = {
  "app/api/auth/[...nextauth]/route.ts": "the sign-in itself, by next-auth",
  "app/account/[...rest]/route.ts": "there is nothing here, for nobody",
  "app/account/follow/search/route.ts":
    "it seals a search for the page that asks who is there, and keeps nothing",
  "app/account/stop/[token]/now/route.ts":
    "it stops the letters whose signed link it was given, without signing in",
  "app/account/sign-out/now/route.ts": "it ends the session that this browser has, and no other",
};

describe("a route of the private part", () => {
  const routes = [
    ...under("app/desk/", /\/route\.ts$/),
    ...under("app/account/", /\/route\.ts$/),
    ...under("app/api/auth/", /\/route\.ts$/),
  ].filter(({ path }) => !ownAnswers[path]);

  it("asks who is there, each by one of the ways that do", () => {
    const asking = /\b(desk(Query|Command|Upload|Download|Stream|FileForm)|openCommand)\(/;
    expect(without(routes, asking)).toEqual([]);
  });

  it("changes nothing when it is only read", () => {
    const reading = routes.filter(({ text }) =>
      /export (const|async function|function) GET/.test(text),
    );
    expect(paths(reading.filter(({ text }) => /GET = deskCommand\(/.test(text)))).toEqual([]);
  });
});

describe("a page of the desk", () => {
  const pages = under("app/desk/", /\/page\.tsx$/).filter(
    ({ path }) => path !== "app/desk/[...rest]/page.tsx",
  );

  it("asks who is there", () => {
    expect(without(pages, /\bdeskVisitor\(\)/)).toEqual([]);
  });

  it("shows only what an operation gave it for that person", () => {
    const asking = (file: SourceFile) =>
      importsOf(file).some((from) => from.startsWith("@/lib/operations/"));
    expect(paths(pages.filter((page) => !asking(page)))).toEqual([]);
  });
});

describe("a server action", () => {
  const files = [...under("app/", /\/actions\.ts$/)];
  const exportsOf = ({ text }: SourceFile) =>
    [...text.matchAll(/^export (.*)$/gm)].map((found) => found[1] ?? "");

  it("stands in a file that says so", () => {
    expect(without(files, /^"use server";/)).toEqual([]);
  });

  it("is nothing but a form, read, asked and answered in one way", () => {
    const odd = files.flatMap((file) =>
      exportsOf(file)
        .filter((line) => !/^async function \w+\(/.test(line))
        .map((line) => `${file.path}: ${line}`),
    );
    expect(odd).toEqual([]);
    expect(without(files, /\bformAction\(/)).toEqual([]);
  });

  it("stands nowhere else", () => {
    const hidden = sourceFiles("app", "components", "lib").filter(
      ({ path, text }) => /["']use server["']/.test(text) && !/\/actions\.ts$/.test(path),
    );
    expect(paths(hidden)).toEqual([]);
  });
});

/** What is asked of the table by another operation that was given the actor. */
const askers = [
  "assertMay",
  "may",
  "entryFor",
  "personFor",
  "assertJudges",
  "changeLetter",
  "withdrawCase",
  "publishIn",
  "loadEntry",
  "addSource",
];

/** Parts of operations that have asked already, each with what it is a part of. */
const parts: Record<string, string> = {
  "lib/operations/desk/figures/passage.ts": "proposing and adding a figure",
  "lib/operations/desk/history/gone-part.ts": "restoring a revision",
  "lib/operations/desk/review/note-move.ts": "moving and withdrawing a case",
  "lib/operations/desk/sources/keep-capture.ts": "adding a source and a copy",
};

describe("an operation of the desk", () => {
  const verbs = sourceFiles("lib/operations").filter(
    ({ path, text }) =>
      path.startsWith("lib/operations/desk/") && /\bactor: Actor\b/.test(text) && !parts[path],
  );

  it("asks the table of permissions", () => {
    expect(without(verbs, new RegExp(`\\b(${askers.join("|")})\\(`))).toEqual([]);
  });

  it("is a part of another only where that is known", () => {
    const known = sourceFiles("lib/operations").map(({ path }) => path);
    expect(Object.keys(parts).filter((path) => !known.includes(path))).toEqual([]);
  });

  it("is asked by no page or route past the ones that ask the table", () => {
    const direct = app.filter((file) =>
      importsOf(file).some((from) => parts[`${from.slice(2)}.ts`]),
    );
    expect(paths(direct)).toEqual([]);
  });
});

describe("what is sent to be written", () => {
  it("is refused by every operation where it names something unknown", () => {
    const writing = sourceFiles("lib/operations").filter(({ text }) =>
      /journal\.audit\(/.test(text),
    );
    expect(writing.length).toBeGreaterThan(40);
    expect(paths(writing.filter(({ text }) => /\bz\.(object|looseObject)\(/.test(text)))).toEqual(
      [],
    );
  });

  it("is never quietly left out by a form: what is unknown is refused there or by the operation", () => {
    const actions = under("app/", /\/actions\.ts$/);
    expect(paths(actions.filter(({ text }) => /\bz\.(object|any)\(/.test(text)))).toEqual([]);
  });

  it("is read by every command strictly, or handed on whole to the operation", () => {
    const loose = app.filter(({ text }) =>
      /\b(deskCommand|openCommand)\(\s*z\.(object|looseObject|any|record)\(/.test(text),
    );
    expect(paths(loose)).toEqual([]);
  });
});
