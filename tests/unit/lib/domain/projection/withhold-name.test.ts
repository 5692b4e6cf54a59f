import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Json } from "@/lib/domain/projection/json";
import { namesProtected, withheldMark, withholdName } from "@/lib/domain/projection/withhold-name";
import { aPerson, aProtectedPerson } from "@/tests/fixtures/a-person";

const label = "выдуманный солдат";
const pavel = aProtectedPerson("Pavel Vydumets", "Павел Выдумец", ["Junior Sergeant Vydumec"]);
const yuri = aProtectedPerson("Yuri Nebylov-Semyonov", "Юрий Небылов-Семёнов");
const li = aProtectedPerson("Lev Li", "Лев Ли");
const withheld = (document: Json, person = pavel) => withholdName(document, person, "ru");

describe("a protected name", () => {
  it.each([
    "Выдумец",
    "Выдумеца",
    "Выдумца",
    "Выдумцу",
    "Выдумцем",
    "Выдумецом",
    "ВЫДУМЕЦ",
    "выдумца",
    "Выду́мец",
    "Выду\u00adмец",
    "Павел Выдумец",
    "Павлом Выдумцем",
    "Выдумца Павла",
    "Выдумец Павел Небылович",
    "Павла Небыловича Выдумца",
    "П. Выдумец",
    "П. Н. Выдумцу",
    "Выдумцу П. Н.",
    "Vydumets",
    "Vydumec",
    "VYDUMETS",
    "Pavel Vydumets",
    "Junior Sergeant Vydumec",
    "P. Vydumets",
  ])("never appears as %s", (name) => {
    expect(withheld(`Суд приговорил: ${name}, сообщили.`)).toBe(
      `Суд приговорил: ${label}, сообщили.`,
    );
  });

  it.each([
    ["Юрия Небылова-Семенова", yuri],
    ["Юрию Семёнову", yuri],
    ["Семенов", yuri],
    ["Льва Ли", li],
    ["Ли", li],
  ])("never appears as %s, with е for ё, or short", (name, person) => {
    expect(withheld(`Приговор (${name})`, person)).toBe(`Приговор (${label})`);
  });

  it("never appears in any text around it", () => {
    const forms = ["Выдумец", "Выдумцу", "Павла Выдумца", "Vydumets", "PAVEL VYDUMETS"];
    const around = fc.string({ maxLength: 20, unit: fc.constantFrom(..."а Яb.,-—(«»)\n1🕯'") });
    fc.assert(
      fc.property(around, fc.constantFrom(...forms), around, (before, name, after) => {
        const left = String(withheld(`${before} ${name} ${after}`));
        expect(left).not.toMatch(/выдум(е?ц)|vydum|павл|pavel/iu);
        expect(left).toContain(label);
      }),
    );
  });

  it("never appears at any depth, keys excepted", () => {
    const document = { a: [{ b: ["Выдумец", { c: "о Выдумце" }] }], Выдумец: 1, d: null };
    expect(withheld(document)).toEqual({
      a: [{ b: [label, { c: `о ${label}` }] }],
      Выдумец: 1,
      d: null,
    });
  });

  it.each([
    ["0001-pavel-vydumets", `0001-${label}`],
    ["https://invented.example/2023/vydumets.html", `https://invented.example/2023/${label}.html`],
    ["0001.vydumets.defendant", `0001.${label}.defendant`],
  ])("never appears in the address %s", (address, expected) => {
    expect(withheld(address)).toBe(expected);
  });

  it.each([
    ["0001-pavel-vydumets", "0001-case"],
    ["vydumets", "case"],
    ["0001-pavlinov", "0001-pavlinov"],
  ])("leaves a case the address %s without any name, and still an address", (slug, expected) => {
    expect(withheld({ number: "0001", slug, title: "Vydumets" })).toEqual({
      number: "0001",
      slug: expected,
      title: label,
    });
  });

  it("takes the links that hold it away whole, and leaves the others", () => {
    const href = "https://invented.example/Vydumets.html";
    const other = "https://invented.example/1";
    expect(withheld({ address: href, archived: href, attrs: { href } })).toEqual({
      address: null,
      attrs: { href: "" },
    });
    expect(withheld([{ address: other, archived: other }, { title: "Vydumets" }])).toEqual([
      { address: other, archived: other },
      { title: label },
    ]);
  });

  it("never appears by the given name alone where the document names the person", () => {
    const texts = ["Выдумец отказался.", "Павел ушёл.", "Павлу дали срок", "Pavel’s mother"];
    expect(withheld(texts)).toEqual([
      `${label} отказался.`,
      `${label} ушёл.`,
      `${label} дали срок`,
      `${label}’s mother`,
    ]);
  });

  it("is gone once it was taken out", () => {
    const once = withheld(["Павел Выдумец", { exact: "said Vydumets" }, "Павел ушёл"]);
    expect(withheld(once)).toEqual(once);
    expect(namesProtected(once, pavel)).toBe(false);
  });
});

describe("a quotation that holds a protected name", () => {
  it.each(["words by Vydumets himself", "“Pavel, report!”"])("is withheld whole: %s", (exact) => {
    const document = { title: "Vydumets", quote: { exact, excerpt: "e1" } };
    expect(withheld(document)).toEqual({
      title: label,
      quote: { exact: withheldMark, excerpt: "e1" },
    });
  });

  it("leaves the other quotations whole", () => {
    const document = ["Vydumets", { exact: "He refused." }];
    expect(withheld(document)).toEqual([label, { exact: "He refused." }]);
  });
});

describe("what is not the protected name", () => {
  it.each([
    "Павел Небылицын ушёл, Выдумец остался",
    "к Павлу Небылицыну пришёл Выдумец",
    "Pavel Fabler left Vydumets",
  ])("stays: somebody else's full name in %j", (text) => {
    const [kept] = /(Павел|Павлу|Pavel) \p{L}+/u.exec(text) ?? [];
    expect(withheld(text)).toContain(kept);
    expect(withheld(text)).toContain(label);
  });

  it.each(["Павел ушёл.", "Pavel left.", "Junior Sergeant Fabler", "0002-pavel-fabler"])(
    "stays in a document that does not name the person: %s",
    (text) => {
      expect(withheld([text, { exact: text }])).toEqual([text, { exact: text }]);
      expect(namesProtected([text], pavel)).toBe(false);
    },
  );

  it("stays: words that only begin or end like it", () => {
    const words = ["Выдумецкий-то район", "невыдумец", "Ли говорил ли он", "Лилия", "ли"];
    expect(withheld(words.slice(1), li)).toEqual([
      "невыдумец",
      `${label} говорил ли он`,
      "Лилия",
      "ли",
    ]);
    expect(withheld("невыдумец")).toBe("невыдумец");
  });

  it("stays for a person who is shown by full name, or has none", () => {
    const named = { ...pavel, display: "full-name" } as const;
    const nameless = aPerson({ name: null, display: "role-only" });
    for (const person of [named, nameless]) {
      expect(withheld("Павел Выдумец", person)).toBe("Павел Выдумец");
      expect(namesProtected("Павел Выдумец", person)).toBe(false);
    }
  });

  it("stays: numbers and other values", () => {
    expect(withheld({ n: 3, yes: true, none: null })).toEqual({ n: 3, yes: true, none: null });
  });
});

it("hides the printed spellings of somebody whose name the casebook does not hold", () => {
  const printed = aPerson({ name: null, printed: ["Private Fabler"], display: "role-only" });
  expect(withholdName("It was Fabler’s idea", printed, "en")).toBe(
    "It was an invented soldier’s idea",
  );
});

describe("two people of one family name of whom one is hidden", () => {
  const yegor = aProtectedPerson("Yegor Fablov", "Егор Небылов");
  const vladimir = aPerson({
    id: "9999.p2",
    name: { en: "Vladimir Fablov", ru: "Владимир Небылов" },
  });
  const beside = (document: Json, hidden = yegor) =>
    withholdName(document, hidden, "ru", [vladimir]);

  it.each([
    "Владимир Небылов",
    "Владимиру Небылову",
    "Небылов Владимир",
    "Владимира Егоровича Небылова",
    "В. Небылов",
    "В. Е. Небылова",
    "Vladimir Fablov",
    "Fablov Vladimir",
    "V. Fablov",
    "vladimir-fablov",
  ])("leaves the other's full name to the other: %s", (name) => {
    expect(beside(name)).toBe(name);
    expect(namesProtected(name, yegor, [vladimir])).toBe(false);
  });

  it.each([
    ["Егор Небылов", label],
    ["Небылов", label],
    ["Братья Небыловы", `Братья ${label}`],
    ["Владимир и Егор Небыловы", `Владимир и ${label}`],
    ["Егор и Владимир Небыловы", `${label} и Владимир ${label}`],
    ["Небыловы Владимир и Егор", `${label} Владимир и ${label}`],
    ["Vladimir and Yegor Fablov", `Vladimir and ${label}`],
    ["Yegor and Vladimir Fablov", `${label} and Vladimir Fablov`],
    ["the Fablovs", `the ${label}`],
    ["Е. Небылов", label],
    ["Е. В. Небылов", label],
    ["Егор, брат Владимира Небылова", `${label}, брат Владимира Небылова`],
    ["Владимир Небылов, Егор Небылов", `Владимир Небылов, ${label}`],
    ["Небылов Владимир, Небылов Егор", `Небылов Владимир, ${label}`],
    ["vladimir-and-yegor-fablov", `vladimir-and-${label}`],
  ])("leaves nothing else of the name: %s", (text, expected) => {
    expect(beside(text)).toBe(expected);
  });

  it("never leaves the hidden one's given name where only the other is named in full", () => {
    expect(beside(["Владимир Небылов отказался.", "Егор тоже."])).toEqual([
      "Владимир Небылов отказался.",
      `${label} тоже.`,
    ]);
  });

  it("leaves a quotation of the other whole, and withholds one of the hidden", () => {
    expect(beside([{ exact: "said Vladimir Fablov" }, { exact: "said Yegor Fablov" }])).toEqual([
      { exact: "said Vladimir Fablov" },
      { exact: withheldMark },
    ]);
  });

  it("leaves nothing to somebody of the same or a like given name", () => {
    const namesake = aPerson({ name: { en: "Egor Fablov", ru: "Егор Небылов" } });
    const like = aPerson({ name: { en: "Yegorka Fablov", ru: "Егорка Небылов" } });
    for (const other of [namesake, like])
      expect(withholdName("Егор Небылов, Egor Fablov", yegor, "ru", [other])).toBe(
        `${label}, Egor ${label}`,
      );
  });

  it("leaves nothing to somebody who is hidden as well, or bears another name", () => {
    const hidden = { ...vladimir, display: "initials" } as const;
    const other = aPerson({ name: { en: "Pyotr Fabler", ru: "Пётр Выдумкин" } });
    for (const person of [hidden, other])
      expect(withholdName("Владимир Небылов", yegor, "ru", [person])).toBe(`Владимир ${label}`);
  });

  it("never leaks the hidden one's name, whatever stands around it", () => {
    const names = fc.constantFrom(
      "Егор Небылов",
      "Владимир Небылов",
      "Небылов Егор",
      "Небыловы",
      "Егора",
      "Yegor Fablov",
      "V. Fablov",
    );
    const between = fc.constantFrom(" ", ", ", " и ", " and ", "-", ". ");
    fc.assert(
      fc.property(fc.array(fc.tuple(names, between), { maxLength: 6 }), (parts) => {
        const left = String(beside(["Небылов", parts.flat().join("")]));
        expect(left).not.toMatch(/егор|yegor/iu);
      }),
      { numRuns: 500 },
    );
  });
});

describe("what stands in place of a name", () => {
  it("is the same as in the list of people: initials, or the pseudonym", () => {
    const shown = { ...pavel, display: "initials" } as const;
    expect(withheld("Выдумец отказался", shown)).toBe("П. В. отказался");
    const called = {
      ...pavel,
      display: "pseudonym",
      pseudonym: { en: "Oleg", ru: "Олег" },
    } as const;
    expect(withheld("к Павлу Выдумцу", called)).toBe("к Олег");
  });
});
