import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { languages } from "@/lib/domain/language";
import { changeDisplay } from "@/lib/operations/change-display";
import { redact } from "@/lib/operations/redact";
import { withdrawCase } from "@/lib/operations/withdraw-case";
import { oneOfEach, sitemapAddresses } from "@/tests/e2e/setup/addresses";
import { aReader, openBrowser } from "@/tests/e2e/setup/browser";
import { addressesAround, crawl, leaksIn, searchesFor } from "@/tests/e2e/setup/crawl";
import { joinDesk } from "@/tests/e2e/setup/desk";
import { type Running, startOtkaz } from "@/tests/e2e/setup/otkaz";
import { ask } from "@/tests/e2e/setup/raw";
import { readers } from "@/tests/e2e/setup/readers";
import {
  neverShown,
  publishSecretCase,
  secretSlug,
  secretWords,
} from "@/tests/e2e/setup/secret-case";
import { anEditor } from "@/tests/integration/setup/actors";
import { publishInventedCase } from "@/tests/integration/setup/invented-case";
import { removeFolder, temporaryFolder } from "@/tests/integration/setup/temporary-folder";

const browser = await openBrowser();
const folder = await temporaryFolder();
let running: Running = await startOtkaz({ dataDir: join(folder, "data") });
afterAll(async () => {
  await running.stop();
  await removeFolder(folder);
});

beforeAll(async () => {
  await joinDesk(running.dataDir);
  await publishSecretCase();
  await publishInventedCase();
});

const page = { en: `/en/cases/${secretSlug}`, ru: `/ru/cases/${secretSlug}` };
const namedSlug = "9001-ivan-inventov";
const publicWords = Object.values(secretWords.public);
const redactedWords = Object.values(secretWords.toRedact);
const namedWords = ["Inventov", "Выдумкин"];

async function everything(): Promise<string[]> {
  const listed = await sitemapAddresses(running.url);
  const words = [...neverShown, ...publicWords, ...redactedWords, ...namedWords];
  const around = [secretSlug, namedSlug].flatMap(addressesAround);
  return [
    ...new Set([...listed, ...languages.flatMap(oneOfEach), ...around, ...searchesFor(words)]),
  ];
}

/** How long a public page goes on showing a word that was taken back, in milliseconds. */
async function timeUntilGone(path: string, word: string): Promise<number> {
  const begun = performance.now();
  while ((await ask(running.url, path)).text.includes(word)) {
    const waited = performance.now() - begun;
    if (waited > 5_000) return waited;
  }
  return performance.now() - begun;
}

describe("what never leaves the desk", () => {
  test("stands in no answer to anybody, though the case itself is there", async () => {
    const answers = await crawl(running.url, await everything());
    expect(leaksIn(answers, neverShown)).toEqual([]);
    const there = answers.filter(({ path }) => path === page.en || path === page.ru);
    expect(there.map(({ status }) => status)).toEqual([200, 200]);
    expect(leaksIn(there, publicWords)).toHaveLength(2);
    expect(answers.filter(({ status }) => status >= 500)).toEqual([]);
  });

  test("cannot be guessed by searching for it", async () => {
    for (const word of neverShown) {
      const path = `/api/v1/search?q=${encodeURIComponent(word)}`;
      expect(JSON.parse((await ask(running.url, path)).text), word).toMatchObject({ total: 0 });
    }
  });

  test("leaves a mark that tells neither its length nor its place in the desk", async () => {
    const { text } = await ask(running.url, page.en);
    expect(text).not.toMatch(/9100\.(en|ru)\.\d|9100\.a1|restricted/);
  });
});

describe("a passage that is redacted", () => {
  test("is gone within a second, from the page and from every older version", async () => {
    for (const path of [page.en, `${page.en}/v/1`, page.ru])
      expect(leaksIn(await crawl(running.url, [path]), redactedWords)).toHaveLength(1);
    const inCase = {
      subjectKind: "case",
      subjectId: "9100",
      target: "block",
      field: null,
    } as const;
    for (const lang of languages) await redact(anEditor, { ...inCase, targetId: `9100.${lang}.2` });
    for (const lang of languages)
      for (const path of [page[lang], `${page[lang]}/v/1`])
        expect(await timeUntilGone(path, secretWords.toRedact[lang]), path).toBeLessThan(1_000);
    const paths = [...addressesAround(secretSlug), ...searchesFor(redactedWords)];
    expect(leaksIn(await crawl(running.url, paths), redactedWords)).toEqual([]);
  });

  test("is found by no search any more", async () => {
    for (const word of redactedWords) {
      const path = `/api/v1/search?q=${encodeURIComponent(word)}`;
      expect(JSON.parse((await ask(running.url, path)).text)).toMatchObject({ total: 0 });
    }
  });
});

describe("a person who may no longer be named", () => {
  test("is gone by name within a second; the address with the name is gone, not moved", async () => {
    const before = await crawl(running.url, addressesAround(namedSlug));
    expect(leaksIn(before, namedWords).length).toBeGreaterThan(2);
    await changeDisplay(anEditor, "9001", "role-only");
    expect(await timeUntilGone(`/en/cases/${namedSlug}`, "Inventov")).toBeLessThan(1_000);
    const after = await crawl(running.url, [
      ...addressesAround(namedSlug),
      ...addressesAround("9001-case"),
      ...searchesFor(namedWords),
    ]);
    expect(leaksIn(after, namedWords)).toEqual([]);
    expect((await ask(running.url, `/en/cases/${namedSlug}`)).status).toBe(410);
    expect((await ask(running.url, "/en/cases/9001-case")).status).toBe(200);
  });
});

describe("a case that is withdrawn", () => {
  test("answers 410 within a second, and nothing of it is left in any list", async () => {
    expect((await ask(running.url, page.ru)).status).toBe(200);
    await withdrawCase(anEditor, "9100");
    expect(await timeUntilGone(page.en, secretWords.public.en)).toBeLessThan(1_000);
    await expectWithdrawn();
  });

  test.each(readers)("is a plain page for a reader $name, with a way on", async (reader) => {
    const { lang, javaScript, t } = reader;
    const visitor = await aReader(browser, { lang, javaScript, url: running.url });
    await visitor.goto(page[lang]);
    const main = visitor.getByRole("main");
    const heading = main.getByRole("heading", { level: 1 });
    expect(await heading.innerText()).toBe(t("problem.gone.title"));
    expect(await visitor.title()).toBe(`${t("problem.gone.title")} · ${t("site.name")}`);
    await main.getByRole("link", { name: t("problem.toCases") }).click();
    await visitor.waitForURL(`/${lang}/cases`);
  });

  test("stays gone after the program is started again", async () => {
    const { dataDir } = running;
    expect(await running.stop()).toBe(0);
    running = await startOtkaz({ dataDir });
    await expectWithdrawn();
    const words = [...neverShown, ...publicWords, ...redactedWords, ...namedWords];
    expect(leaksIn(await crawl(running.url, await everything()), words)).toEqual([]);
  });
});

async function expectWithdrawn(): Promise<void> {
  const own = languages.flatMap((lang) => [page[lang], `${page[lang]}/v/1`, `${page[lang]}/v/2`]);
  for (const path of [...own, `/api/v1/cases/${secretSlug}`])
    expect([path, (await ask(running.url, path)).status]).toEqual([path, 410]);
  const paths = [...addressesAround(secretSlug), ...searchesFor(publicWords)];
  const answers = await crawl(running.url, paths);
  expect(leaksIn(answers, [...publicWords, "An invented secret", "Выдуманная тайна"])).toEqual([]);
  const lists = answers.filter(({ path }) => !path.includes(secretSlug));
  expect(leaksIn(lists, [secretSlug])).toEqual([]);
}

test("what the program wrote down names no reader, no search and no secret", () => {
  const written = running.written();
  expect(leaksIn([{ path: "", status: 0, text: written }], neverShown)).toEqual([]);
  expect(written).not.toMatch(/q=|127\.0\.0\.1|Mozilla/);
});
