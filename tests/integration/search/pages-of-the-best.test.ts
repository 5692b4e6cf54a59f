import { expect, it } from "vitest";
import { understandQuery } from "@/lib/operations/readers/understand-query";
import { postgresEngine } from "@/lib/search/postgres/postgres-engine";
import { aSearchAsk } from "@/tests/fixtures/a-search-ask";
import { aCasebook } from "@/tests/integration/setup/casebook";

await aCasebook();

const perPage = 3;

// A page that is filled by what meets much is not compared with what meets less.
it.each([
  "самоволка больше месяца, сам пришёл в военкомат",
  "wounded soldier refused to return to the front, court",
  "337 условно суд месяц фронт мобилизация",
  "Kaliningrad court",
  '"special military operation" unit court wounded',
  "337",
])("the best stand in the same order on small pages as on one: %s", async (typed) => {
  const query = await understandQuery(typed);
  const idsOf = async (page: number, size: number) => {
    const { hits } = await postgresEngine.find(aSearchAsk({ query, page, perPage: size }));
    return hits.map(({ kind, id }) => `${kind}/${id}`);
  };
  const whole = await idsOf(1, 200);
  expect(whole.length).toBeGreaterThan(1);
  const pages = Math.ceil(whole.length / perPage);
  const small = await Promise.all(Array.from({ length: pages }, (_, at) => idsOf(at + 1, perPage)));
  expect(small.flat()).toEqual(whole);
});
