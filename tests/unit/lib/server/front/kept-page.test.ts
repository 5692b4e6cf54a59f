import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { aFront, aPage } from "./a-front";

const long = "a".repeat(5000);

it("is sent in the encoding that is asked for, each with a tag of its own", async () => {
  const { ask, calls } = await aFront(() => aPage(long));
  const plain = await ask("/en");
  const zipped = await ask("/en", { headers: { "accept-encoding": "gzip" } });
  const brotli = await ask("/en", { headers: { "accept-encoding": "gzip, br" } });
  expect(gunzipSync(zipped.bytes)).toEqual(plain.bytes);
  expect(brotliDecompressSync(brotli.bytes)).toEqual(plain.bytes);
  expect([plain, zipped, brotli].map(({ headers }) => headers["content-encoding"])).toEqual([
    undefined,
    "gzip",
    "br",
  ]);
  expect(new Set([plain, zipped, brotli].map(({ headers }) => headers.etag)).size).toBe(3);
  for (const { headers } of [plain, zipped, brotli]) expect(headers.vary).toBe("Accept-Encoding");
  expect(calls.length).toBe(1);
});

it("is not sent again to whoever has it", async () => {
  const { ask } = await aFront(() => aPage(long));
  const { etag = "" } = (await ask("/en")).headers;
  const answer = await ask("/en", { headers: { "if-none-match": `W/${etag}` } });
  expect(answer.status).toBe(304);
  expect(answer.bytes.length).toBe(0);
  expect(answer.headers).toMatchObject({ etag, "cache-control": "public, no-cache" });
});

it("is sent again to whoever has an older one", async () => {
  let text = "old";
  const { ask, announcements } = await aFront(() => aPage(text, { cases: 1 }));
  const { etag = "" } = (await ask("/en")).headers;
  text = "new";
  announcements.announce({ cases: 1 });
  const answer = await ask("/en", { headers: { "if-none-match": etag } });
  expect([answer.status, answer.text.includes("new")]).toEqual([200, true]);
});

it("tells a HEAD request its length and sends nothing", async () => {
  const { ask } = await aFront(() => aPage(long));
  const whole = await ask("/en");
  const head = await ask("/en", { method: "HEAD" });
  expect(head.bytes.length).toBe(0);
  expect(head.headers["content-length"]).toBe(String(whole.bytes.length));
  expect(head.headers.etag).toBe(whole.headers.etag);
});
