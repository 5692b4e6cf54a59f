import { expect, it } from "vitest";
import type { Language } from "@/lib/domain/language";
import { understandQuery } from "@/lib/operations/readers/understand-query";
import { postgresEngine } from "@/lib/search/postgres/postgres-engine";
import { transliteratedNames } from "@/tests/fixtures/relevance/transliterated-names";
import { shippedCasebook } from "@/tests/fixtures/shipped-casebook";
import { aCasebook } from "@/tests/integration/setup/casebook";

await aCasebook();
const { entries } = await shippedCasebook();

/** Those of the names that the casebook publishes, and the cases whose people bear them. */
const published = transliteratedNames()
  .map((name) => ({ ...name, cases: casesWith(name.ru) }))
  .filter(({ cases }) => cases.length > 0);

function casesWith(name: string): string[] {
  const bears = (whole: string) => whole.split(" ").includes(name);
  return entries
    .filter(({ persons }) =>
      persons.some((person) => person.display === "full-name" && bears(person.name?.ru ?? "")),
    )
    .map(({ id }) => id);
}

it("publishes most names of the list", () => {
  expect(published.length).toBeGreaterThan(25);
});

it.each(["en", "ru"] as const)(
  "finds their cases, and those first, by more than 98 of a hundred spellings: %s",
  { timeout: 120_000 },
  async (lang) => {
    const missed: string[] = [];
    let asked = 0;
    for (const { ru, forms, cases } of published)
      for (const form of new Set([ru, ...forms])) {
        const times = forms.filter((one) => one === form).length;
        asked += times;
        const first = (await found(form, lang)).slice(0, cases.length);
        if (!cases.every((id) => first.includes(id)))
          missed.push(...Array.from({ length: times }, () => `${form} for ${ru}`));
      }
    const share = 1 - missed.length / asked;
    const names = missed.length > 0 ? `; not ${[...new Set(missed)].join(", ")}` : "";
    process.stdout.write(
      `${published.length} names in ${asked} forms, ${lang}: ${(100 * share).toFixed(1)} % found${names}\n`,
    );
    expect(share).toBeGreaterThan(0.98);
  },
);

async function found(typed: string, lang: Language): Promise<string[]> {
  const query = await understandQuery(typed);
  const of = { lang, kind: "case", filters: null, sort: "best", page: 1, perPage: 28 } as const;
  const { hits } = await postgresEngine.find({ ...of, query });
  return hits.map(({ id }) => id);
}
