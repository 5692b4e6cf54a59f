import { beforeAll, describe, expect, it } from "vitest";
import { languages } from "@/lib/domain/language";
import { changeDisplay } from "@/lib/operations/change-display";
import { redact } from "@/lib/operations/redact";
import { withdrawCase } from "@/lib/operations/withdraw-case";
import { anEditor } from "@/tests/integration/setup/actors";
import { aCasebook } from "@/tests/integration/setup/casebook";
import { entriesOf, feeds, statementOf } from "@/tests/integration/setup/feed";
import { publishInventedCase } from "@/tests/integration/setup/invented-case";

await aCasebook();
const slug = "9001-ivan-inventov";
const words = /inventov|выдумкин|quillaby|квиллаба/iu;

/** Every feed that could hold something of the invented case, as text with its headers. */
async function everything(): Promise<string> {
  const answers = await Promise.all(
    languages.flatMap((lang) => [
      feeds.cases(lang),
      feeds.case(lang, `${slug}.atom`),
      feeds.case(lang, "9001.atom"),
      feeds.article(lang, "337.atom"),
      feeds.part(lang, "337", "5.atom"),
      feeds.court(lang, "25GV0001.atom"),
      feeds.corrections(lang),
      feeds.search(lang, "?article=337"),
    ]),
  );
  const texts = await Promise.all(
    answers.map(async (answer) => JSON.stringify([...answer.headers]) + (await answer.text())),
  );
  return texts.join("\n");
}

describe("an address that is none of a feed", () => {
  it.each([
    ["no case", () => feeds.case("en", "9999-nobody.atom")],
    ["no court", () => feeds.court("en", "00XX0000.atom")],
    ["no article", () => feeds.article("en", "999.atom")],
    ["no part", () => feeds.part("en", "337", "99.atom")],
    ["a page in place of a feed", () => feeds.case("en", "0001-dmitry-vasilets")],
    ["nothing but the ending", () => feeds.court("en", ".atom")],
  ])("answers that there is nothing: %s", async (_what, ask) => {
    const answer = await ask();
    expect(answer.status).toBe(404);
    expect(statementOf(answer)).toMatchObject({ status: 404 });
    expect(await answer.text()).toBe("404\n");
  });
});

describe.each(languages)("in %s", (lang) => {
  it("the feed of all cases depends on the cases, and holds every case once", async () => {
    const answer = await feeds.cases(lang);
    expect(answer.headers.get("content-type")).toBe("application/atom+xml; charset=utf-8");
    expect(statementOf(answer)).toMatchObject({ status: 200, keys: { cases: expect.any(Number) } });
    const ids = await entriesOf(answer);
    expect(ids.length).toBeGreaterThan(20);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => new RegExp(`^case/\\d{4}/${lang}$`).test(id))).toBe(true);
  });

  it("the feed of a case holds its versions, and its number leads there", async () => {
    const answer = await feeds.case(lang, "0001-dmitry-vasilets.atom");
    expect(statementOf(answer)).toMatchObject({ keys: { "case:0001": expect.any(Number) } });
    expect(await entriesOf(answer)).toContain(`case/0001/${lang}/v/1`);
    expect(statementOf(await feeds.case(lang, "0001.atom"))).toMatchObject({
      status: 308,
      to: `/feeds/${lang}/cases/0001-dmitry-vasilets.atom`,
    });
  });

  it("the feeds of an article and of its parts hold the cases under them", async () => {
    const article = await entriesOf(await feeds.article(lang, "332.atom"));
    const part = await entriesOf(await feeds.part(lang, "332", "2.1.atom"));
    expect(part.length).toBeGreaterThan(0);
    expect(part.every((id) => article.includes(id))).toBe(true);
    const single = await entriesOf(await feeds.part(lang, "352.1", "single.atom"));
    expect(single).toEqual(await entriesOf(await feeds.article(lang, "352.1.atom")));
  });

  it("the feed of a search holds what it finds, and depends on nothing that is kept", async () => {
    const answer = await feeds.search(lang, "?article=332");
    expect(statementOf(answer)).toMatchObject({ status: 200 });
    const found = await entriesOf(answer);
    expect(found.toSorted()).toEqual(
      (await entriesOf(await feeds.article(lang, "332.atom"))).toSorted(),
    );
    expect(await entriesOf(await feeds.search(lang, "?q=zzzqqqzzz"))).toEqual([]);
  });

  it("the feed of a search does not say its words again but in its own address", async () => {
    const text = await (await feeds.search(lang, "?q=zibbelword")).text();
    expect(text.replaceAll(/href="[^"]*"/g, "")).not.toContain("zibbelword");
  });
});

describe("what is taken back", () => {
  beforeAll(async () => {
    await publishInventedCase();
  });

  it("stood in the feeds", async () => {
    expect(await everything()).toMatch(words);
    expect(await entriesOf(await feeds.cases("en"))).toContain("case/9001/en");
  });

  it("is named in no feed once its people are not to be named", async () => {
    await changeDisplay(anEditor, "9001", "role-only");
    expect(await everything()).not.toMatch(/inventov|выдумкин/iu);
  });

  it("is in no feed once it is redacted", async () => {
    await redact(anEditor, {
      subjectKind: "case",
      subjectId: "9001",
      target: "block",
      targetId: "9001.en.2",
      field: null,
    });
    expect(await everything()).not.toMatch(/quillabyblock/iu);
  });

  it("vanishes from every feed when it is withdrawn, and its own is gone", async () => {
    await withdrawCase(anEditor, "9001");
    const all = await everything();
    expect(all).not.toMatch(words);
    expect(all).not.toContain("case/9001");
    expect((await feeds.case("en", `${slug}.atom`)).status).toBe(410);
    expect((await feeds.case("en", "9001.atom")).status).toBe(410);
  });
});
