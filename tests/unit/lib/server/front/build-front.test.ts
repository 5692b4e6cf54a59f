import { describe, expect, it } from "vitest";
import { aFront, aPage } from "./a-front";

describe("a page that is kept", () => {
  it("is rendered once and then answered from memory", async () => {
    const { ask, calls } = await aFront(() => aPage("a"));
    expect((await ask("/en/cases")).text).toBe("<html><head></head><p>a</p></html>");
    expect((await ask("/en/cases")).text).toBe("<html><head></head><p>a</p></html>");
    expect(calls.length).toBe(1);
  });

  it("is rendered once for all who ask at the same time", async () => {
    const { ask, calls } = await aFront(() => aPage("a"));
    await Promise.all([ask("/en"), ask("/en"), ask("/en?x=1"), ask("/en")]);
    expect(calls.length).toBe(1);
  });

  it("is kept under one spelling of its address", async () => {
    const { ask, calls } = await aFront(() => aPage("a"));
    await ask("/en/cases?year=2023&article=337&utm=x");
    await ask("/en/cases?article=337&year=2023&article=332&page=");
    await ask("/en/%63ases?article=337&year=%32023");
    expect(calls.map((call) => call.url)).toEqual(["/en/cases?article=337&year=2023"]);
  });

  it("is dropped at once when one of its keys is announced, and no other page is", async () => {
    let version = 1;
    const { ask, calls, announcements } = await aFront(({ url }) =>
      url === "/en/law" ? aPage("law", { law: 1 }) : aPage(`v${version}`, { cases: version }),
    );
    await ask("/en/cases");
    await ask("/en/law");
    version = 2;
    announcements.announce({ cases: 2 });
    expect((await ask("/en/cases")).text).toContain("v2");
    await ask("/en/law");
    expect(calls.map((call) => call.url)).toEqual(["/en/cases", "/en/law", "/en/cases"]);
  });

  it("is gone when the channel is lost, and nothing is kept until it is back", async () => {
    const { ask, calls, announcements } = await aFront(() => aPage("a", { cases: 1 }));
    await ask("/en");
    announcements.down();
    expect((await ask("/en")).headers["cache-control"]).toBe("no-store");
    await ask("/en");
    announcements.up({ cases: 1 });
    expect((await ask("/en")).headers["cache-control"]).toBe("public, no-cache");
    await ask("/en");
    expect(calls.length).toBe(4);
  });

  it("is sent but not kept when it is too large", async () => {
    const { ask, calls } = await aFront(() => aPage("a".repeat(3000)), { storeBytes: 4000 });
    expect((await ask("/en")).status).toBe(200);
    expect((await ask("/en")).status).toBe(200);
    expect(calls.length).toBe(2);
  });
});

describe("a rendering overtaken by a publication", () => {
  it("is neither sent nor kept", async () => {
    let rendered = 0;
    const { ask, announcements } = await aFront(() => {
      rendered += 1;
      if (rendered === 1) {
        announcements.announce({ cases: 2 });
        return aPage("old", { cases: 1 });
      }
      return aPage("new", { cases: 2 });
    });
    expect((await ask("/en/cases")).text).toContain("new");
    expect((await ask("/en/cases")).text).toContain("new");
    expect(rendered).toBe(2);
  });

  it("is refused until later when it is overtaken again and again", async () => {
    const { ask, calls, announcements, lines } = await aFront(() => aPage("old", { cases: 1 }));
    announcements.announce({ cases: 2 });
    const answer = await ask("/en/cases/0001-ivan-invented");
    expect(answer.status).toBe(503);
    expect(answer.headers["retry-after"]).toBe("5");
    expect(answer.text).not.toContain("old");
    expect(calls.length).toBe(5);
    expect(lines.join()).toMatch(/^Failure \w{10} at \/\[lang\]\/cases\/\[slug\]: NotNow: /);
  });

  it("is not sent as a search result either", async () => {
    const { ask, announcements } = await aFront(() => aPage("old", { cases: 1 }));
    announcements.announce({ cases: 2 });
    expect((await ask("/en/search?q=invented")).status).toBe(503);
  });

  it("may state versions that were not announced yet", async () => {
    const { ask, announcements } = await aFront(() => aPage("new", { cases: 3, law: 9 }));
    announcements.announce({ cases: 2 });
    expect((await ask("/en/cases")).status).toBe(200);
  });
});

describe("what is never kept", () => {
  it.each([404, 410, 400])("a page of status %i", async (status) => {
    const { ask, calls } = await aFront(() => aPage("a", { "case:1": 1 }, status));
    const answer = await ask("/en/cases/0001-ivan-invented");
    expect([answer.status, answer.headers["cache-control"]]).toEqual([status, "no-store"]);
    await ask("/en/cases/0001-ivan-invented");
    expect(calls.length).toBe(2);
  });

  it("a search", async () => {
    const { ask, calls } = await aFront(() => aPage("a"));
    expect((await ask("/en/search?q=invented")).headers["cache-control"]).toBe("no-store");
    await ask("/en/search?q=invented");
    expect(calls.length).toBe(2);
  });

  it("an address outside the table", async () => {
    const { ask, calls } = await aFront(() => aPage("nothing", {}, 404));
    expect((await ask("/wp-login.php")).status).toBe(404);
    expect((await ask("/en/none/here?a=b")).status).toBe(404);
    expect(calls.map((call) => call.url)).toEqual(["/unknown", "/en/none/here"]);
  });

  it("a document for programs that does not state what it was made from", async () => {
    const json = { headers: { "content-type": "application/json" }, body: "{}" };
    const { ask, calls } = await aFront(() => json);
    expect((await ask("/api/v1/cases")).headers["cache-control"]).toBe("no-store");
    await ask("/api/v1/cases");
    expect(calls.length).toBe(2);
  });
});

describe("a document for programs", () => {
  const document = {
    headers: {
      "content-type": "application/json",
      "x-otkaz-page": '{"status":200,"keys":{"cases":1}}',
      "set-cookie": "a=b",
    },
    body: '{"cases":[]}',
  };

  it("is kept until what it states is announced", async () => {
    const { ask, calls, announcements } = await aFront(() => document);
    const answer = await ask("/api/v1/cases?page=2");
    expect(answer.text).toBe('{"cases":[]}');
    expect(answer.headers).toMatchObject({
      "content-type": "application/json",
      "access-control-allow-origin": "*",
      "cache-control": "public, no-cache",
    });
    expect(answer.headers).not.toHaveProperty("x-otkaz-page");
    expect(answer.headers).not.toHaveProperty("set-cookie");
    await ask("/api/v1/cases?page=2");
    expect(calls.length).toBe(1);
    announcements.announce({ cases: 1 });
    await ask("/api/v1/cases?page=2");
    expect(calls.length).toBe(2);
  });

  it("fails as a document", async () => {
    const { ask } = await aFront(() => ({ status: 500, body: "secret" }));
    const answer = await ask("/api/v1/cases");
    expect(answer.status).toBe(500);
    expect(answer.headers["content-type"]).toBe("application/problem+json");
    expect(answer.text).not.toContain("secret");
  });
});
