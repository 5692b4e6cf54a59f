import { describe, expect, it } from "vitest";
import { understand } from "@/lib/search/analysis/understand";
import { knownOf } from "@/tests/fixtures/search-words";

const known = knownOf([
  {
    title: "Ivan Invented",
    elsewhere: { title: "Иван Выдуманный", body: "Отказался ехать. Жил в Калининграде." },
    names: ["Ivan Invented", "Иван Выдуманный", "Пётр Дегтярёв"],
    provisions: ["337(5)", "332(2.1)"],
    body: "An invented soldier refused. He had lived in Kaliningrad with a guitar.",
    keywords: "больше месяца; over a month · сам пришёл в военкомат · дезертирство",
  },
]);
const read = (typed: string) => understand(typed, known);

async function askedOf(typed: string) {
  const { asked } = await read(typed);
  return asked.map(({ kind, shown, terms }) => `${kind} ${shown} ${terms[0]}`);
}

describe("a query is taken apart", () => {
  it("as lawyers ask", async () => {
    expect(await askedOf("самоволка больше месяца, сам пришёл в военкомат")).toEqual([
      "concept самоволка qcawol",
      "concept больше месяца qcoveramonth",
      "concept сам пришёл qcgaveup",
      "concept военкомат qccommissariat",
    ]);
    expect(await askedOf("AWOL over a month")).toEqual([
      "concept AWOL qcawol",
      "concept over a month qcoveramonth",
    ]);
  });

  it("a part of an article asks for its article too, after it", async () => {
    expect(await askedOf("ч. 5 ст. 337")).toEqual([
      "provision ч. 5 ст. 337 p337x5",
      "provision ч. 5 ст. 337 p337",
    ]);
  });

  it("a bare number is an article where one is public, and a number elsewhere", async () => {
    expect(await askedOf("337")).toEqual(["provision 337 p337"]);
    expect(await askedOf("338")).toEqual(["word 338 338"]);
    expect(await askedOf("500")).toEqual(["word 500 500"]);
  });

  it("the word for an article, and what is left of its number, are not asked for themselves", async () => {
    for (const typed of ["section 337.5", "Art. 337(5)", "ст. 337.5"])
      expect((await read(typed)).asked.map(({ terms }) => terms[0])).toEqual(["p337x5", "p337"]);
    expect((await read("по 337-й")).asked.map(({ terms }) => terms[0])).toEqual(["p337"]);
  });

  it("a misprint of the press is read as the article it misprints", async () => {
    for (const typed of ["322", "ст. 322", "Article 322"])
      expect((await askedOf(typed))[0]).toContain("qcdisobedience");
  });

  it("a misprint is asked as itself too, where it stands", async () => {
    const printed = knownOf([
      { title: "Invented", body: "Printed as Article 322.", provisions: ["332"] },
    ]);
    const { asked } = await understand("ст. 322", printed);
    expect(asked.map(({ terms }) => terms[0])).toEqual(["qcdisobedience", "p322"]);
  });

  it("a name is asked in every spelling", async () => {
    for (const typed of ["Дегтярёва", "Degtiarev", "degtyaryov", "Дегтяреву"])
      expect((await askedOf(typed))[0]).toContain("name");
  });

  it("words of no weight are not asked, unless they are all there is", async () => {
    expect(await askedOf("где жил он с гитарой в Kaliningrad")).toHaveLength(2);
    expect(await askedOf("он")).toEqual(["word он он"]);
  });

  it("words that stand nowhere are left out beside those that stand somewhere", async () => {
    expect(await askedOf("Kaliningrad zzqqxxyy")).toHaveLength(1);
    expect(await askedOf("zzqqxxyy")).toEqual(["word zzqqxxyy zzqqxxyi"]);
  });

  it("what is said twice is asked once", async () => {
    expect(await askedOf("guitar guitar guitar")).toHaveLength(1);
  });

  it.each(['"refused soldier"', "«refused soldier»", "“refused soldier”", "„refused soldier“"])(
    "a phrase stands in quotation marks: %s",
    async (typed) => {
      expect(await read(typed)).toMatchObject({ asked: [], phrases: [["qfrefuse", "qfsoldier"]] });
    },
  );

  it("a lonely quotation mark divides nothing", async () => {
    expect(await read('"guitar')).toMatchObject({ phrases: [], asked: [{ shown: "guitar" }] });
  });

  it("a minus refuses a word, a name, a provision or a concept", async () => {
    expect((await read("guitar -Kaliningrad")).refused).toContain("kaliningrad");
    expect((await read("-дезертирство")).refused).toContain("qcdesertion");
    expect((await read("guitar -337")).refused).toEqual(["p337"]);
    expect((await read("guitar -Дегтярёва")).refused).toContain("qndegtarev");
    expect((await read("five-hundredth")).refused).toEqual([]);
    expect((await read("guitar - Kaliningrad")).refused).toEqual([]);
  });
});

describe("a query is read as it was meant", () => {
  it.each([
    ["Bdfy Dslevfyysq", "Иван Выдуманный"],
    ["Rfkbybyuhfl", "Калининград"],
    ["cfvjdjkrf", "самоволка"],
    ["фцщд", "awol"],
    ["ыщдвшук", "soldier"],
    ["x 5 cn 337", "ч 5 ст 337"],
    ["cjx 337", "соч 337"],
  ])("with the other keyboard layout: %s", async (typed, meant) => {
    expect((await read(typed)).insteadOf).toEqual({ typed, read: meant });
  });

  it("with the other keyboard layout, where a comma is a letter", async () => {
    const fisher = knownOf([{ title: "Invented", names: ["Рыбкин Выдуманный"] }]);
    expect((await understand("hs,rby", fisher)).insteadOf).toEqual({
      typed: "hs,rby",
      read: "рыбкин",
    });
  });

  it.each([
    ["Калиниград", "калининграде"],
    ["guitra", "guitar"],
    ["дизертирство", "дезертирство"],
    ["самаволка", "самоволка"],
    ["Kalinigrad guitar", "kaliningrad guitar"],
  ])("as the nearest word that there is: %s", async (typed, meant) => {
    expect((await read(typed)).insteadOf).toEqual({ typed, read: meant });
  });

  it("while it is typed", async () => {
    for (const typed of ["Kalin", "guit", "дезертирс", "самовол"]) {
      const { asked, insteadOf } = await read(typed);
      expect(insteadOf, typed).toBeNull();
      expect(asked[0]?.terms[0], typed).toMatch(/kaliningrad|guitar|qfdesert|qcdesertion|qcawol/);
    }
  });

  it.each(["guitar", "337(5)", "Kaliningrad", "соч", "zzqqxxyy", "привет", "ghbdtn", "абв", "tar"])(
    "what there is, and what is far from all there is, stays: %s",
    async (typed) => {
      expect((await read(typed)).insteadOf).toBeNull();
    },
  );
});

describe("a query of nothing", () => {
  it.each(["", " ", "\u0000", "\u200b"])("asks for nothing: %j", async (typed) => {
    expect(await read(typed)).toEqual({
      text: "",
      asked: [],
      phrases: [],
      refused: [],
      insteadOf: null,
    });
  });

  it.each(["%", "'", '"', "()", "--", "🙂"])("asks for what stands nowhere: %s", async (typed) => {
    const { asked } = await read(typed);
    expect(asked).toHaveLength(1);
    expect((await known.among(asked.flatMap(({ terms }) => terms))).size).toBe(0);
  });
});
