import { describe, expect, it } from "vitest";
import { answerFrom } from "@/lib/search/answer-from";
import { createBreaker } from "@/lib/search/breaker";
import type { SearchAnswer, SearchEngine } from "@/lib/search/port";
import { aSearchAsk } from "@/tests/fixtures/a-search-ask";

const empty: SearchAnswer = {
  hits: [],
  total: 0,
  counts: {},
  facets: {
    article: {},
    part: {},
    court: {},
    region: {},
    service: {},
    outcome: {},
    suspended: {},
    year: {},
  },
};

function engine(name: SearchEngine["name"], find: () => Promise<SearchAnswer>) {
  const asked = { times: 0 };
  const counting: SearchEngine = {
    name,
    find: () => {
      asked.times++;
      return find();
    },
  };
  return { ...counting, asked };
}

const postgres = () => engine("postgres", async () => empty);
const never = () => engine("meilisearch", () => new Promise(() => undefined));
const broken = () =>
  engine("meilisearch", async () => {
    throw new Error("down");
  });

function engines(first: SearchEngine | null, fallback: SearchEngine, now = () => 0) {
  return { first, fallback, breaker: createBreaker(), budget: 20, now };
}

describe("an answer", () => {
  it("comes from PostgreSQL without a notice where there is nothing else", async () => {
    const found = await answerFrom(engines(null, postgres()), aSearchAsk());
    expect(found).toMatchObject({ engine: "postgres", notice: null });
  });

  it("comes from the first engine while it is well", async () => {
    const fallback = postgres();
    const first = engine("meilisearch", async () => empty);
    const found = await answerFrom(engines(first, fallback), aSearchAsk());
    expect(found).toMatchObject({ engine: "meilisearch", notice: null });
    expect(fallback.asked.times).toBe(0);
  });

  it.each([
    ["down", broken],
    ["too slow", never],
  ])("comes from PostgreSQL with a notice where the first engine is %s", async (_, make) => {
    const found = await answerFrom(engines(make(), postgres()), aSearchAsk());
    expect(found).toMatchObject({ engine: "postgres", notice: "fallback" });
  });

  it("no longer waits for an engine that failed three times in a row", async () => {
    const first = broken();
    const together = engines(first, postgres());
    for (let time = 0; time < 6; time++) {
      const found = await answerFrom(together, aSearchAsk());
      expect(found.notice).toBe("fallback");
    }
    expect(first.asked.times).toBe(3);
  });

  it("comes from the first engine again when it is back", async () => {
    let well = false;
    let now = 0;
    const first = engine("meilisearch", async () => {
      if (!well) throw new Error("down");
      return empty;
    });
    const together = engines(first, postgres(), () => now);
    for (let time = 0; time < 4; time++) await answerFrom(together, aSearchAsk());
    well = true;
    now = 5000;
    expect(await answerFrom(together, aSearchAsk())).toMatchObject({ notice: null });
  });

  it("fails where PostgreSQL fails too: nothing is made up", async () => {
    const fallback = engine("postgres", async () => {
      throw new Error("down too");
    });
    await expect(answerFrom(engines(broken(), fallback), aSearchAsk())).rejects.toThrow("down too");
  });
});
