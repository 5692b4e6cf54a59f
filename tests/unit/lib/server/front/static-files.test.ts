import { expect, it } from "vitest";
import { isCompressible } from "@/lib/server/front/static-files";
import { aFront } from "./a-front";

const file = {
  headers: { "content-type": "font/woff2", etag: 'W/"1"', "set-cookie": "a=b" },
  body: "font",
};

it.each([
  ["/_next/static/media/a.woff2", "public, max-age=31536000, immutable"],
  ["/fonts/a.woff2", "public, max-age=31536000, immutable"],
  ["/own/copy.js", "public, no-cache"],
])("lets %s be stored: %s", async (path, caching) => {
  const { ask } = await aFront(() => file);
  const answer = await ask(path);
  expect(answer.text).toBe("font");
  expect(answer.headers).toMatchObject({ "cache-control": caching, "content-type": "font/woff2" });
  expect(answer.headers).not.toHaveProperty("set-cookie");
});

it("asks with the reader's conditions and nothing else of the reader", async () => {
  const { ask, calls } = await aFront(() => ({ ...file, status: 304, body: "" }));
  const headers = { "if-none-match": 'W/"1"', cookie: "session=1", range: "bytes=0-1" };
  const answer = await ask("/_next/static/a.css?dpl=1", { headers });
  expect([answer.status, answer.bytes.length]).toEqual([304, 0]);
  expect(calls[0]).toMatchObject({ url: "/_next/static/a.css" });
  expect(calls[0]?.headers).toMatchObject({ "if-none-match": 'W/"1"', range: "bytes=0-1" });
  expect(calls[0]?.headers).not.toHaveProperty("cookie");
});

it("says no more than no for a file that is not there, and lets nobody store that", async () => {
  const { ask } = await aFront(() => ({ status: 404, body: "<html>payload</html>" }));
  const answer = await ask("/_next/static/none.js");
  expect([answer.status, answer.text]).toEqual([404, "404\n"]);
  expect(answer.headers["cache-control"]).toBe("no-store");
});

it.each([
  [200, "text/css; charset=UTF-8", true],
  [200, "application/javascript", true],
  [200, "image/svg+xml", true],
  [200, "font/woff2", false],
  [206, "text/css", false],
  [304, "text/css", false],
])("an answer %i of %s is worth compressing: %s", (status, type, worth) => {
  const answer = { status, headers: { "content-type": type }, body: Buffer.alloc(0) };
  expect(isCompressible(answer)).toBe(worth);
});
