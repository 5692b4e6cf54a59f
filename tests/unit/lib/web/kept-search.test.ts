import { describe, expect, it } from "vitest";
import { keptSearch, readKept } from "@/lib/web/kept-search";
import { queryParams } from "@/lib/web/query-params";

const kept = (query: string) => keptSearch(queryParams(new URLSearchParams(query)));

describe("a search as it is kept", () => {
  it("is nothing where nothing was searched for", () => {
    expect(kept("")).toBe("");
    expect(kept("page=4&quiet=1&lang=ru&evil=%3Cscript%3E")).toBe("");
  });

  it("has its parameters in one order, and no page", () => {
    expect(kept("page=3&article=338&q=word&article=337&quiet=1")).toBe(
      "q=word&article=338&article=337",
    );
  });

  it("leaves out what cannot be read", () => {
    expect(kept("q=word&article=%27%20OR%201&sort=evil&term-from=x")).toBe("q=word");
  });

  it("asks the same when it is read again", () => {
    const query = kept("q=самоволка&article=337&article=338&term-from=12&sort=newest");
    expect(readKept(query)).toMatchObject({
      q: "самоволка",
      sort: "newest",
      page: 1,
      filters: { facets: { article: ["337", "338"] }, months: { from: 12, to: null } },
    });
    expect(kept(query)).toBe(query);
  });

  it("is read to its end whatever was put into it", () => {
    expect(readKept("=&&&q&%E0%A4%A").q).toBe("");
  });
});
