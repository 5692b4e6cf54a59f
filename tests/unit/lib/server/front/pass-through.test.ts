import { describe, expect, it } from "vitest";
import { aFront } from "./a-front";

const desk = {
  headers: { "content-type": "text/html", "cache-control": "public", "set-cookie": "s=1" },
};

it("gives Next the cookies of a private request and hands its own back", async () => {
  const { ask, calls } = await aFront(() => desk);
  const answer = await ask("/desk/entries?a=1&a=2", { headers: { cookie: "session=1", rsc: "1" } });
  expect(calls[0]).toMatchObject({ url: "/desk/entries?a=1&a=2" });
  expect(calls[0]?.headers).toMatchObject({ cookie: "session=1", rsc: "1" });
  expect(answer.headers["set-cookie"]).toEqual(["s=1"]);
});

it("lets nobody store what it answered", async () => {
  const { ask } = await aFront(() => desk);
  const { headers } = await ask("/account");
  expect(headers["cache-control"]).toBe("private, no-store");
  expect(headers).not.toHaveProperty("x-powered-by");
});

it("gives every answer a nonce of its own, the same to Next and to the browser", async () => {
  const { ask, calls } = await aFront(() => desk);
  const policies = [await ask("/desk"), await ask("/desk")].map(
    ({ headers }) => headers["content-security-policy"],
  );
  expect(calls.map(({ headers }) => headers["content-security-policy"])).toEqual(policies);
  expect(new Set(policies).size).toBe(2);
  expect(policies.join()).not.toMatch(/script-src[^;]*unsafe-inline/);
});

it("believes nothing that a request says of proxies", async () => {
  const { ask, calls } = await aFront(() => desk);
  await ask("/desk", {
    headers: {
      "x-forwarded-for": "203.0.113.9",
      "x-forwarded-host": "evil.example",
      forwarded: "for=203.0.113.9",
      "x-real-ip": "203.0.113.9",
      "x-middleware-subrequest": "proxy",
      "content-security-policy": "script-src 'nonce-known'",
    },
  });
  expect(JSON.stringify(calls[0]?.headers)).not.toMatch(/203\.0|evil|x-middleware|known/);
  expect(calls[0]?.headers["x-forwarded-host"]).toBe("otkaz.example");
});

it("hands a posted body over as it comes", async () => {
  const { ask, calls } = await aFront(() => desk);
  const body = "a".repeat(200_000);
  await ask("/desk/entries", { method: "POST", body, headers: { origin: "http://otkaz.example" } });
  expect(calls[0]?.body.length).toBe(200_000);
});

it("says that it failed without saying why", async () => {
  const { ask } = await aFront(() => Promise.reject(new Error("secret")));
  const answer = await ask("/desk");
  expect([answer.status, answer.headers["cache-control"]]).toEqual([500, "private, no-store"]);
  expect(answer.text).not.toContain("secret");
});

describe("a link that works once", () => {
  const gone = { ...desk, status: 404 };

  it.each(["/account/invite/used", "/account/reset/used", "/account/invite/used?lang=ru"])(
    "is gone where Next finds nothing: %s",
    async (path) => {
      const { ask } = await aFront(() => gone);
      expect((await ask(path)).status).toBe(410);
    },
  );

  it.each(["/account/other", "/account/invite", "/desk/account/invite/x", "/account/reset/a/b"])(
    "is not what stands at %s",
    async (path) => {
      const { ask } = await aFront(() => gone);
      expect((await ask(path)).status).toBe(404);
    },
  );

  it("is there while it is open", async () => {
    const { ask } = await aFront(() => desk);
    expect((await ask("/account/invite/open")).status).toBe(200);
  });
});

it("shows a page of the front's own where Next has none", async () => {
  const bare = {
    status: 500,
    headers: { "content-type": "text/plain" },
    body: "Internal Server Error",
  };
  const { ask, lines } = await aFront(() => bare);
  const answer = await ask("/desk?secret=1");
  expect([answer.status, answer.headers["content-type"]]).toEqual([
    500,
    "text/html; charset=utf-8",
  ]);
  expect(answer.headers["cache-control"]).toBe("private, no-store");
  const [id = ""] = /(?<=<code>)[0-9a-f]+/.exec(answer.text) ?? [];
  expect(lines).toEqual([`Failure ${id} at /desk: RenderFailure: no page was made`]);
});

it.each([
  ["PUT", "/account"],
  ["DELETE", "/desk/cases"],
  ["PATCH", "/account/sign-in"],
  ["PROPFIND", "/desk"],
  ["TRACE", "/desk/api/people"],
])("does not hand on what nothing there takes: %s %s", async (method, path) => {
  const { ask, calls } = await aFront(() => desk);
  const answer = await ask(path, { method });
  expect([answer.status, calls]).toEqual([405, []]);
  expect(answer.headers.allow).toMatch(/^GET, HEAD, POST, OPTIONS/);
  expect(answer.headers["cache-control"]).toBe("private, no-store");
});

it("leaves what Next says of a failure as it is where it is more than that", async () => {
  const page = { status: 500, headers: { "content-type": "text/html" }, body: "<p>Try again</p>" };
  const { ask, lines } = await aFront(() => page);
  const answer = await ask("/desk");
  expect([answer.status, answer.text, lines]).toEqual([500, page.body, []]);
});
