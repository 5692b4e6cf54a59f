import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

/** In the order in which they are preferred where a reader takes them equally. */
const encodings = ["br", "gzip", "identity"] as const;
export type Encoding = (typeof encodings)[number];
export type Encoded = Readonly<Record<Encoding, Buffer>>;

/** Every encoding of bytes that will be sent many times. */
export async function encodeAll(bytes: Buffer): Promise<Encoded> {
  const [br, gzipped] = await Promise.all([brotli(bytes, 6), zip(bytes, { level: 9 })]);
  return { br, gzip: gzipped, identity: bytes };
}

/** One encoding of bytes that will be sent once. */
export function encodeOnce(bytes: Buffer, encoding: Encoding): Promise<Buffer> {
  if (encoding === "br") return brotli(bytes, 4);
  if (encoding === "gzip") return zip(bytes, { level: 5 });
  return Promise.resolve(bytes);
}

/** The encoding that an `Accept-Encoding` header likes best; plain bytes where it likes none. */
export function negotiateEncoding(header: string | undefined): Encoding {
  if (header === undefined || header === "") return "identity";
  const weights = readWeights(header);
  let best: Encoding = "identity";
  let bestWeight = 0;
  for (const encoding of encodings) {
    const weight = weights.get(encoding) ?? (encoding === "identity" ? 0 : weights.get("*")) ?? 0;
    if (weight > bestWeight) [best, bestWeight] = [encoding, weight];
  }
  return best;
}

function readWeights(header: string): Map<string, number> {
  const weights = new Map<string, number>();
  for (const part of header.toLowerCase().split(",")) {
    const [name = "", ...parameters] = part.split(";").map((piece) => piece.trim());
    const weight = parameters.find((piece) => piece.startsWith("q="));
    weights.set(name === "x-gzip" ? "gzip" : name, weight === undefined ? 1 : readWeight(weight));
  }
  return weights;
}

function readWeight(parameter: string): number {
  const weight = Number(parameter.slice(2));
  return Number.isFinite(weight) ? Math.min(Math.max(weight, 0), 1) : 0;
}

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

function zip(bytes: Buffer, options: { level: number }): Promise<Buffer> {
  return compressGzip(bytes, options);
}

function brotli(bytes: Buffer, quality: number): Promise<Buffer> {
  return compressBrotli(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
}
