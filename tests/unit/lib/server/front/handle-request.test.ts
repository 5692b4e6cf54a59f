import { describe, expect, it } from "vitest";
import { aFront, aPage, type Call } from "./a-front";

describe("a public answer", () => {
  it.each([
    "/en",
    "/en/search?q=invented",
    "/en/contact/send",
    "/none",
    "/_next/static/chunks/a.js",
    "/api/v1/cases",
    "/healthz",
    "/en/../x",
  ])("%s carries our headers and none of Next's, and sets no cookie", async (path) => {
    const { ask } = await aFront(() => ({
      ...aPage("a"),
      headers: {
        "content-type": "text/html",
        "set-cookie": "id=1",
        link: "</x.js>; rel=preload",
        server: "next",
        "x-nextjs-cache": "HIT",
      },
    }));
    const { headers } = await ask(path);
    for (const name of ["set-cookie", "x-powered-by", "server", "link", "x-nextjs-cache"])
      expect(headers).not.toHaveProperty(name);
    expect(headers).toMatchObject({
      "content-security-policy": expect.stringContaining("default-src 'none'"),
      "x-content-type-options": "nosniff",
      "referrer-policy": "same-origin",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
    });
  });

  it("is made without anything that the reader's browser says", async () => {
    const { ask, calls } = await aFront(() => aPage("a"));
    await ask("/en/search?q=invented", {
      headers: {
        cookie: "session=1",
        "user-agent": "a reader's",
        "accept-language": "uk",
        referer: "https://x.example",
        "x-forwarded-for": "203.0.113.9",
        "x-forwarded-host": "evil.example",
        host: "evil.example",
      },
    });
    const { headers } = calls[0] ?? nothingAsked();
    expect(JSON.stringify(headers)).not.toMatch(/session|reader|uk|x\.example|203\.0|evil/);
    expect(headers.host).toBe("otkaz.example");
  });
});

describe("an address in another spelling", () => {
  it.each([
    ["/en/", "/en"],
    ["//evil.example", "/evil.example"],
    ["//evil.example/%2f..", "/evil.example/%2F.."],
    ["/EN/cases/?utm=x&article=337", "/en/cases?article=337"],
    ["/desk//entries?a=1&a=2", "/desk/entries?a=1&a=2"],
  ])("%s moves to %s", async (path, location) => {
    const { ask, calls } = await aFront(() => aPage("a"));
    const answer = await ask(path);
    expect([answer.status, answer.headers.location]).toEqual([308, location]);
    expect(calls).toEqual([]);
  });

  it.each([
    ["/en/%zz", 400],
    ["/en/cases?article=%zz", 400],
    [`/${"a".repeat(600)}`, 414],
    [`/en?q=${"a".repeat(2000)}`, 414],
  ])("%s is refused", async (path, status) => {
    const { ask, calls } = await aFront(() => aPage("a"));
    const answer = await ask(path);
    expect([answer.status, answer.headers["cache-control"]]).toEqual([status, "no-store"]);
    expect(calls).toEqual([]);
  });
});

describe("the query that is handed on", () => {
  it.each([
    ["/en/search?salt=1&year=2023&year=2022&q=a&q=b", "/en/search?q=a&year=2023&year=2022"],
    ["/en/cases?year=2023&year=2022&salt=1", "/en/cases?year=2023"],
    ["/api/v1/search?year=2023&year=2022&q=a&lang=", "/api/v1/search?q=a&year=2023&year=2022"],
    ["/feeds/en/cases.atom?utm_source=1", "/feeds/en/cases.atom"],
  ])("of %s is that of %s", async (path, url) => {
    const { ask, calls } = await aFront(() => aPage("a"));
    await ask(path);
    expect((calls[0] ?? nothingAsked()).url).toBe(url);
  });
});

describe("a program that asks what nothing reads", () => {
  it.each([
    "/api/v1/cases?salt=1&year=2023",
    "/api/v1/search?__proto__=1",
    "/api/v1/statistics?court=1&court=2",
    "/en/compare.csv?salt=1",
  ])("is refused at %s, and nothing is rendered or kept", async (path) => {
    const { ask, calls } = await aFront(() => aPage("a"));
    const answer = await ask(path);
    expect(answer.status).toBe(400);
    expect(JSON.parse(answer.text)).toMatchObject({ error: "invalid" });
    expect(calls).toEqual([]);
  });
});

describe("a page's payload", () => {
  it.each([
    ["/en", { rsc: "1" }],
    ["/en", { "next-router-prefetch": "1" }],
    ["/en", { "Next-Router-Segment-Prefetch": "/_tree" }],
    ["/en?_rsc=1a2b", {}],
    ["/en.rsc", {}],
    ["/en/cases.segments/_tree.segment.rsc", {}],
    ["/_next/data/build/en.json", {}],
    ["/_next/image?url=%2Fa&w=1&q=1", {}],
    ["/none", { rsc: "1" }],
  ])("is not there for %s %j", async (path, headers) => {
    const { ask, calls } = await aFront(() => aPage("a"));
    const answer = await ask(path, { headers });
    expect([answer.status, answer.text]).toEqual([404, "404\n"]);
    expect(calls).toEqual([]);
  });

  it("is not there for a server action on a public page", async () => {
    const { ask, calls } = await aFront(() => aPage("a"));
    const headers = { "next-action": "0123", "content-type": "application/x-www-form-urlencoded" };
    const answer = await ask("/en/search", { method: "POST", headers, body: "q=a" });
    expect(answer.status).toBe(404);
    expect(calls).toEqual([]);
  });
});

describe("an unsafe request", () => {
  const form = { "content-type": "application/x-www-form-urlencoded" };
  it.each([
    ["/en/search", { "sec-fetch-site": "cross-site" }],
    ["/en/contact/send", { origin: "https://evil.example" }],
    ["/setup/token", { origin: "null" }],
    ["/desk/entries", { origin: "https://evil.example" }],
    ["/en", { "sec-fetch-site": "cross-site" }],
  ])("from another site is refused at %s", async (path, headers) => {
    const { ask, calls } = await aFront(() => aPage("a"));
    const answer = await ask(path, {
      method: "POST",
      headers: { ...form, ...headers },
      body: "q=a",
    });
    expect(answer.status).toBe(403);
    expect(calls).toEqual([]);
  });

  it.each([
    ["POST", "/en", "GET, HEAD"],
    ["DELETE", "/en/search", "GET, HEAD, POST"],
    ["GET", "/en/contact/send", "POST"],
    ["PUT", "/api/v1/cases", "GET, HEAD"],
    ["OPTIONS", "/en", "GET, HEAD"],
    ["TRACE", "/none", "GET, HEAD"],
    ["POST", "/healthz", "GET, HEAD"],
  ])("%s %s is refused with what is allowed", async (method, path, allow) => {
    const { ask, calls } = await aFront(() => aPage("a"));
    const answer = await ask(path, { method });
    expect([answer.status, answer.headers.allow]).toEqual([405, allow]);
    expect(calls).toEqual([]);
  });
});

describe("a failure", () => {
  const path = "/en/search?q=Invented";
  const headers = { "user-agent": "a reader's", cookie: "session=1" };

  it.each([
    ["Next throws", () => Promise.reject(new Error('cannot find "Invented" at secret'))],
    ["Next answers 500", () => ({ status: 500, body: "secret stack" })],
    ["the page is empty without scripts", () => ({ body: '<html id="__next_error__"></html>' })],
  ])("when %s is a page with an id that the log has too", async (_, reply) => {
    const { ask, lines } = await aFront(reply);
    const answer = await ask(path, { headers });
    const id = /<code>(\w+)<\/code>/.exec(answer.text)?.[1];
    expect(answer.status).toBe(500);
    expect(answer.headers["cache-control"]).toBe("no-store");
    expect(answer.text).not.toMatch(/secret|Invented/);
    expect(lines.length).toBe(1);
    expect(lines[0]).toMatch(new RegExp(`^Failure ${id} at /\\[lang\\]/search: `));
    expect(lines[0]).not.toMatch(/Invented|reader|session|127\.0/);
  });

  it("is for later while the process is not ready", async () => {
    const { ask } = await aFront(() => ({ status: 500 }), { ready: async () => false });
    const answer = await ask("/en");
    expect([answer.status, answer.headers["retry-after"]]).toEqual([503, "5"]);
  });

  it("is for later when rendering takes too long", async () => {
    const { ask } = await aFront(() => new Promise(() => undefined), { renderTimeoutMs: 20 });
    expect((await ask("/en")).status).toBe(503);
  });

  it("is not kept", async () => {
    let well = false;
    const { ask } = await aFront(() => (well ? aPage("a") : { status: 500 }));
    expect((await ask("/en")).status).toBe(500);
    well = true;
    expect((await ask("/en")).status).toBe(200);
  });

  it("leaves nothing in the log when all is well", async () => {
    const { ask, lines } = await aFront(() => aPage("a", {}, 404));
    await ask("/en/search?q=Invented");
    await ask("/none");
    await ask("/en/%zz");
    expect(lines).toEqual([]);
  });
});

describe("a search by form", () => {
  const type = { "content-type": "application/x-www-form-urlencoded; charset=UTF-8" };
  const post = (body: string, headers: Record<string, string> = type) => ({
    method: "POST",
    headers,
    body,
  });

  it("becomes the same question without an address", async () => {
    const { ask, calls } = await aFront(() => aPage("found"));
    const answer = await ask(
      "/ru/search",
      post("page=2&q=%D0%BE%D1%82%D0%BA%D0%B0%D0%B7+x&role=admin"),
    );
    expect([answer.status, answer.headers["cache-control"]]).toEqual([200, "no-store"]);
    const { method, url, body }: Call = calls[0] ?? nothingAsked();
    expect({ method, url, body }).toEqual({
      method: "GET",
      url: "/ru/search?q=%D0%BE%D1%82%D0%BA%D0%B0%D0%B7%20x&page=2",
      body: "",
    });
  });

  it.each([
    ["too long", post(`q=${"a".repeat(8200)}`), 413],
    ["of another kind", post('{"q":"a"}', { "content-type": "application/json" }), 415],
    ["of no kind", post("q=a", {}), 415],
    ["broken", post("q=%zz"), 400],
  ])("%s is refused", async (_, asking, status) => {
    const { ask, calls } = await aFront(() => aPage("found"));
    expect((await ask("/en/search", asking)).status).toBe(status);
    expect(calls).toEqual([]);
  });

  it("too long in pieces of unknown length is refused", async () => {
    const { ask } = await aFront(() => aPage("found"));
    const headers = { ...type, "transfer-encoding": "chunked" };
    expect((await ask("/en/search", post("q=".padEnd(100_000, "a"), headers))).status).toBe(413);
  });
});

it("answers for the process itself", async () => {
  const { ask, calls } = await aFront(() => aPage("a"), { ready: async () => false });
  expect((await ask("/healthz")).status).toBe(200);
  expect((await ask("/readyz")).status).toBe(503);
  expect(calls).toEqual([]);
});

function nothingAsked(): never {
  throw new Error("nothing was asked");
}
