import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { concepts, conceptsIn, conceptsOfArticle } from "@/lib/search/analysis/concepts";
import { wordsOf } from "@/lib/search/analysis/words";

const glossary = z
  .object({
    sets: z.array(z.object({ id: z.string(), ru: z.array(z.string()), en: z.array(z.string()) })),
  })
  .parse(
    JSON.parse(
      readFileSync(new URL("../../../../../prisma/reference/terms.json", import.meta.url), "utf8"),
    ),
  ).sets;

function found(text: string, asked = false): string[] {
  const terms = conceptsIn(wordsOf(text), { text, asked }).flatMap((one) => one.terms);
  return [...new Set(terms)].sort();
}
const asked = (query: string) => found(query, true);

describe("the concepts and the glossary", () => {
  it.each(glossary.map((set) => [set.id, set] as const))("agree on every word of %s", (id, set) => {
    const ours = concepts.filter((concept) => concept.set === id).flatMap(({ members }) => members);
    expect(new Set(ours)).toEqual(new Set([...set.ru, ...set.en]));
  });

  it("have no set that the other has not", () => {
    const ours = new Set(concepts.map(({ set }) => set).filter(Boolean));
    expect(ours).toEqual(new Set(glossary.map(({ id }) => id)));
  });

  it("know every member by itself, but those that are not to be read", () => {
    const never = ["сойти", "ВСУ", "closed", "final"];
    const unread = concepts.flatMap(({ id, members }) =>
      members
        .filter((member) => !/^(статья|article) |\d УК$/iu.test(member))
        .filter((member) => !never.includes(member))
        .filter((member) => !asked(member).includes(`qc${id}`)),
    );
    expect(unread).toEqual([]);
  });

  it("have ids that every engine keeps whole", () => {
    for (const { id } of concepts) expect(id).toMatch(/^[a-z]+$/);
    expect(new Set(concepts.map(({ id }) => id)).size).toBe(concepts.length);
  });
});

describe("words for the same thing meet", () => {
  it.each([
    ["qcawol", ["самоволка", "самоволку", "СОЧ", "AWOL", "awol", "absence without leave"]],
    ["qcawol", ["самовольном оставлении части", "самовольно оставил часть"]],
    ["qcawol", ["unauthorized abandonment of a unit", "unauthorised abandonment of his unit"]],
    ["qcdesertion", ["дезертирство", "дезертирства", "desertion"]],
    ["qcrefuser", ["отказники", "отказником", "пятисотые", "500-х", "500-й", "refuseniks", "500s"]],
    ["qcsuspended", ["условный срок", "условно", "условного срока", "suspended sentence"]],
    ["qcsettlement", ["колонии-поселении", "settlement colony", "minimum security prison"]],
    ["qccommissariat", ["военкомат", "в военкомате", "enlistment office"]],
    ["qcmobilised", ["мобилизованный", "мобилизованных", "мобик", "mobilized soldiers"]],
    ["qccontract", ["контрактник", "контрактника", "contract soldier", "contractor"]],
    ["qcunit", ["в/ч", "войсковой части", "military unit"]],
    ["qcmobilisation", ["период мобилизации", "mobilization", "mobilisation"]],
    ["qcoveramonth", ["больше месяца", "свыше одного месяца", "over a month"]],
    ["qcgaveup", ["сам пришёл", "сам пришел", "явка с повинной", "surrendered"]],
  ])("%s", (term, forms) => {
    expect(forms.filter((form) => !asked(form).includes(term))).toEqual([]);
  });
});

describe("the rules of matching", () => {
  it("take СОЧ for an absence in capitals alone; a query may write it small", () => {
    expect(found("объявлен СОЧ")).toContain("qcawol");
    expect(found("ушёл в соч")).toContain("qcawolperson");
    expect(found("соч")).toEqual([]);
    expect(asked("соч")).toContain("qcawol");
    expect(asked("соч 337")).toContain("qcawol");
  });

  it.each(["Сочи", "сочи", "в Сочи", "Sochi", "Sochi Garrison"])(
    "never take the city for an absence: %s",
    (text) => {
      expect(found(text)).not.toContain("qcawol");
      expect(asked(text).filter((term) => term.startsWith("qcawol"))).toEqual([]);
    },
  );

  it("never take an abbreviation of works for an absence", () => {
    expect(asked("соч. Пушкина")).toEqual([]);
    expect(asked("собр. соч.")).toEqual([]);
  });

  it("never take the bare number for a refuser", () => {
    expect(asked("500")).toEqual([]);
    expect(found("500 рублей")).toEqual([]);
  });

  it.each([
    ["СВО", "своё дело"],
    ["СК", "ск"],
    ["БАРС", "снежный барс"],
    ["closed", "a closed hearing"],
    ["final", "his final words"],
    ["сойти", "сойти с поезда"],
    ["условно", "условно-досрочное освобождение"],
    ["майор", "генерал-майор"],
    ["ВСУ", "обстрел ВСУ"],
  ])("never take for %s what is written like it: %s", (_member, text) => {
    expect(found(text)).toEqual([]);
  });

  it("take the longest phrase", () => {
    expect(asked("домашний арест")).toEqual(["qcdetention"]);
    expect(asked("старший лейтенант")).toEqual(["qcranksenior lieutenant".replace(" ", "")]);
    expect(asked("колония-поселение")).toEqual(["qcsettlement"]);
  });

  it("find a senior lieutenant among lieutenants, and no lieutenant colonel", () => {
    expect(found("старшего лейтенанта")).toContain("qcranklieutenant");
    expect(found("lieutenant colonel")).toEqual(["qcranklieutenantcolonel"]);
    expect(asked("лейтенант")).toEqual(["qcranklieutenant"]);
  });
});

it("an article stands for its offence", () => {
  expect(conceptsOfArticle("337")).toEqual(["qcawol"]);
  expect(conceptsOfArticle("352.1")).toEqual(["qccaptivity"]);
  expect(conceptsOfArticle("331")).toEqual([]);
});
