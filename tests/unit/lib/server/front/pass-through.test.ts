import { describe, expect, it } from "vitest";
import { filePosts } from "@/lib/web/public-routes";
import { sourceFiles } from "@/tests/fixtures/source-files";
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

describe("a form to a private page", () => {
  const multipart = { "content-type": "multipart/form-data; boundary=x" };
  const post = (bytes: number, headers: Record<string, string> = multipart) => ({
    method: "POST",
    headers: { ...headers, "content-length": String(bytes) },
    body: "a".repeat(bytes),
  });
  const calls: [string, Record<string, string>][] = [
    ["/account/sign-in", multipart],
    ["/desk/cases/new", { "next-action": "40", "content-type": "text/plain;charset=UTF-8" }],
  ];

  it.each(calls)(
    "%s that is longer than any of them is refused in words",
    async (path, headers) => {
      const { ask, calls: asked } = await aFront(() => desk);
      const answer = await ask(path, post(1_100_000, headers));
      expect(answer.status).toBe(413);
      expect(answer.text).toContain("too long");
      expect(answer.headers["cache-control"]).toBe("private, no-store");
      expect(asked).toEqual([]);
    },
  );

  it.each(calls)("%s that is as long as a form may be is handed on", async (path, headers) => {
    const { ask, calls: asked } = await aFront(() => desk);
    expect((await ask(path, post(900_000, headers))).status).toBe(200);
    expect(asked).toHaveLength(1);
  });

  it.each([
    ["a file in a plain form", filePosts[0] ?? "", multipart],
    ["a save", "/desk/api/cases/0001", { "content-type": "application/json" }],
    ["a file", "/desk/api/sources/upload", { "content-type": "application/octet-stream" }],
  ])("is not what %s is, which has a limit of its own", async (_what, path, headers) => {
    const { ask, calls: asked } = await aFront(() => desk);
    expect((await ask(path, post(1_100_000, headers))).status).toBe(200);
    expect(asked).toHaveLength(1);
  });

  it("is each address that takes a file from one", () => {
    const routes = sourceFiles("app/desk", "app/account").filter(({ text }) =>
      text.includes("deskFileForm("),
    );
    expect(routes.map(({ path }) => path.slice("app".length, -"/route.ts".length))).toEqual(
      filePosts,
    );
  });
});
