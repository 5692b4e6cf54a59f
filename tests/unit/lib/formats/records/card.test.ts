import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { recordOf, rowsOfFile } from "@/tests/fixtures/records/rows-of";
import { windows1251 } from "@/tests/fixtures/records/windows-1251";

const card = (name: string) =>
  readFileSync(new URL(`../../../../fixtures/records/${name}.html.txt`, import.meta.url), "utf8");
const letters = (count: number) =>
  Array.from({ length: count }, (_, at) => `<b id=${at}>`).join("");
const refusalOf = async (html: string) => (await rowsOfFile("a.html", html))[0]?.refused;

describe("a page that is no card of a criminal case", () => {
  it("is refused where it is of another kind of case, and says which", async () => {
    const civil = card("card-tabs").replace("Уголовные дела", "Гражданские дела");
    expect(await refusalOf(civil)).toEqual({
      key: "records.row.notCriminal",
      values: { kind: "Гражданские дела - первая инстанция" },
    });
  });

  it("is refused where it has neither UID nor number", async () => {
    const page = "<html><title>Курский гарнизонный военный суд</title><p>Введите код</p></html>";
    expect((await refusalOf(page))?.key).toBe("records.row.notCard");
  });

  it("is refused where it is made of nothing but tags", async () => {
    expect((await refusalOf(`<html>${"<div>".repeat(41_000)}`))?.key).toBe("records.row.tooLong");
  });

  it("is refused where it is longer than any page of a court", async () => {
    expect((await refusalOf(`<html>${" ".repeat(6_100_000)}`))?.key).toBe("records.row.tooLong");
  });

  it.each([
    ["nests deeply and closes nothing", "<div><p>".repeat(19_000)],
    [
      "asks of every tag whether it closes another",
      `${"<div>".repeat(19_000)}${"</p>".repeat(20_000)}`,
    ],
    ["opens letters that every paragraph opens again", letters(5_000) + "<p>x".repeat(15_000)],
    ["never ends its tags", "<a ".repeat(1_000_000)],
    ["has lists within lists", "<ul><li>".repeat(19_000)],
  ])("ends soon where it %s", async (_, page) => {
    const begun = performance.now();
    expect((await refusalOf(`<html>${page}`))?.key).toMatch(/notCard|tooLong/);
    expect(performance.now() - begun).toBeLessThan(8_000);
  });
});

describe("a saved card with tabs", async () => {
  const record = await recordOf("tabs.html", card("card-tabs"));

  it("tells its case", () => {
    expect(record).toMatchObject({
      courtRaw: "Курский гарнизонный военный суд",
      courtHints: { code: "77GV0020", own: "77GV0020", host: "gvs--krs.sudrf.ru" },
      instance: "first",
      uid: { normal: "77GV0020-01-2023-000045-52", ok: true },
      caseNumber: { normal: "1-45/2023" },
      received: { day: "2023-02-13" },
      decided: { day: "2023-03-03" },
      judgeRaw: "Выдуманный С.С.",
      flags: ["flattened-part", "name-hidden", "several-articles", "several-defendants"],
    });
  });

  it("tells the reason of the result, which stands on its second line", () => {
    expect(record.result).toEqual({
      raw: "Уголовное дело ПРЕКРАЩЕНО",
      code: "terminated",
      reason: "назначена мера уголовно-правового характера - СУДЕБНЫЙ ШТРАФ (ст. 25.1 УПК РФ)",
    });
  });

  it("tells its defendants with their articles and results", () => {
    expect(record.persons).toMatchObject([
      {
        nameRaw: "Выдуманный Иван Иванович",
        articles: [{ provision: "337(5)" }, { provision: "332(2.1)" }],
        resultCode: "terminated",
        decided: { day: "2023-03-03" },
      },
      { nameRaw: null, hidden: true, articles: [{ provision: "337(4)" }], resultCode: null },
    ]);
  });

  it("tells the movement of the case, and when each line was put up", () => {
    expect(record.events).toMatchObject([
      { name: "Регистрация поступившего в суд дела", published: { day: "2023-02-14" } },
      { name: "Судебное заседание", time: "10:00", place: "Зал №1", reason: "СУДЕБНЫЙ ШТРАФ" },
    ]);
  });

  it("says that the act is published, and takes nothing from its text", () => {
    expect([record.actPublished, record.judgeRaw]).toEqual([true, "Выдуманный С.С."]);
  });

  it("reads the same in windows-1251, and where a browser saved it as UTF-8", async () => {
    const old = await recordOf("tabs.html", windows1251(card("card-tabs")));
    expect(old).toEqual(record);
  });
});

it("takes an empty row among the defendants for nobody, and one without a name for somebody", async () => {
  const rows = "<tr><td colspan=4>&nbsp;</td></tr><tr><td></td><td>ст.338 ч.1</td></tr>";
  const html = card("card-tabs").replace("<tr><td>Информация скрыта", `${rows}$&`);
  const { persons } = await recordOf("tabs.html", html);
  expect(persons.map(({ hidden, articles }) => [hidden, articles.length])).toEqual([
    [false, 2],
    [true, 1],
    [true, 1],
  ]);
});

describe("a saved card with bookmarks", async () => {
  const record = await recordOf("bookmarks.html", card("card-bookmarks"));

  it("tells its case as one with tabs does", () => {
    expect(record).toMatchObject({
      courtRaw: "Владивостокский гарнизонный военный суд",
      instance: "first",
      caseNumber: { normal: "1-7/2024" },
      result: { code: "verdict" },
      actPublished: true,
    });
  });

  it("lists a defendant once, though the page shows him twice", () => {
    expect(record.persons).toMatchObject([
      { nameRaw: "Выдуманный Пётр", resultRaw: "ОСУЖДЕН", resultCode: "conviction" },
    ]);
  });

  it("lists an event once, though the page shows it twice", () => {
    expect(record.events).toMatchObject([
      { name: "Судебное заседание", date: { day: "2024-01-28" }, published: { day: "2024-01-12" } },
    ]);
  });
});

describe("a saved card of a cassation", async () => {
  const record = await recordOf("cassation.html", card("card-cassation"));

  it("tells the court below and the number there", () => {
    expect(record.links).toMatchObject({
      lowerCourt: "Владивостокский гарнизонный военный суд",
      lowerNumber: "1-7/2024",
    });
  });

  it("has the number of the case, not that of the complaint", () => {
    expect([record.instance, record.caseNumber?.normal]).toEqual(["cassation", "77-655/2026"]);
  });

  it("takes the date of the case, not that of a complaint", () => {
    expect(record.received?.day).toBe("2026-04-21");
  });

  it("joins a result that goes on in a second line with a capital", () => {
    expect(record.persons[0]).toMatchObject({ resultCode: "quashed", hidden: true });
  });

  it("says that no act is published", () => {
    expect(record.actPublished).toBe(false);
  });
});
