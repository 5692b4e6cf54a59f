import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { encodeAll, encodeOnce, negotiateEncoding } from "@/lib/server/front/encodings";

it.each([
  [undefined, "identity"],
  ["", "identity"],
  ["gzip, deflate, br, zstd", "br"],
  ["gzip, deflate", "gzip"],
  ["x-gzip", "gzip"],
  ["GZIP", "gzip"],
  ["br;q=0.5, gzip;q=0.8", "gzip"],
  ["br;q=0, gzip;q=0", "identity"],
  ["br;q=0, *", "gzip"],
  ["*;q=0.1", "br"],
  ["*;q=0", "identity"],
  ["identity;q=1, gzip;q=0.5", "identity"],
  ["identity;q=0.5, gzip;q=0.5", "gzip"],
  ["deflate", "identity"],
  ["br;q=nonsense", "identity"],
  ["br;q=9", "br"],
  [";;,,q=", "identity"],
])("takes Accept-Encoding %j as %s", (header, encoding) => {
  expect(negotiateEncoding(header)).toBe(encoding);
});

it("makes every encoding of the same bytes", async () => {
  const bytes = Buffer.from("Выдуманный ".repeat(500));
  const all = await encodeAll(bytes);
  expect(brotliDecompressSync(all.br)).toEqual(bytes);
  expect(gunzipSync(all.gzip)).toEqual(bytes);
  expect(all.identity).toBe(bytes);
});

it("makes one encoding where only one is asked for", async () => {
  const bytes = Buffer.from("invented ".repeat(500));
  expect(brotliDecompressSync(await encodeOnce(bytes, "br"))).toEqual(bytes);
  expect(gunzipSync(await encodeOnce(bytes, "gzip"))).toEqual(bytes);
  expect(await encodeOnce(bytes, "identity")).toBe(bytes);
});
