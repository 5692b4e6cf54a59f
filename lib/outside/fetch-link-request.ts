import { type IncomingMessage, request as plainRequest, type RequestOptions } from "node:http";
import { request as secureRequest } from "node:https";
import { isIPv6 } from "node:net";
import type { Readable } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { Refusal } from "@/lib/domain/refusal";

/** The machine and port that a connection goes to. */
export type Place = { address: string; port: number };

/** What came back: the bytes, or the address to which the page has moved. */
export type Answered = { bytes: Uint8Array } | { movedTo: string };

const mostBytes = 10 * 1024 * 1024;

/** What everybody sends; nothing of it tells who asks. */
const headers = {
  "User-Agent": "Mozilla/5.0 (compatible)",
  Accept: "text/html,application/xhtml+xml,application/pdf,text/plain;q=0.9,*/*;q=0.5",
  "Accept-Language": "*",
  "Accept-Encoding": "gzip, deflate, br",
};

/** The types of what is kept as a copy; of others not one byte is read. */
const wanted =
  /^(text\/(html|plain)|application\/(xhtml\+xml|pdf|octet-stream|vnd\.openxmlformats-officedocument\.wordprocessingml\.document)|image\/(jpeg|png|webp))$/;

/** Asks one machine for one page. Refuses what is no page, is too large or does not come. */
export function request(url: URL, place: Place, signal: AbortSignal): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const send = url.protocol === "https:" ? secureRequest : plainRequest;
    const told = { ...headers, Host: url.host };
    const how = { ...pinnedTo(place), headers: told, signal, agent: false };
    const asked = send(url, how, (answer) => {
      read(answer).then(resolve, reject);
      // Whatever was decided, no more of it is read.
      answer.on("error", () => undefined);
    });
    asked.on("error", () => reject(new Refusal("unavailable", "link.noAnswer")));
    asked.end();
  });
}

/** Whatever the name stands for by now, the connection goes to the machine that was checked. */
function pinnedTo({ address, port }: Place): RequestOptions {
  const family = isIPv6(address) ? 6 : 4;
  return {
    port,
    lookup: (_host, { all }, found) =>
      all ? found(null, [{ address, family }]) : found(null, address, family),
  };
}

async function read(answer: IncomingMessage): Promise<Answered> {
  const { statusCode: status = 0, headers: said } = answer;
  if (status >= 300 && status < 400 && said.location !== undefined) {
    answer.destroy();
    return { movedTo: said.location };
  }
  const [type = ""] = (said["content-type"] ?? "").split(";");
  const refusal = refusalOf(status, type.trim().toLowerCase(), Number(said["content-length"] ?? 0));
  if (refusal) {
    answer.destroy();
    throw refusal;
  }
  return { bytes: await bytesOf(unpacked(answer), answer) };
}

function refusalOf(status: number, type: string, length: number): Refusal | null {
  if (status !== 200) return new Refusal("invalid", "link.status", { status });
  if (!wanted.test(type)) return new Refusal("invalid", "capture.unknownType");
  return length > mostBytes ? tooLarge() : null;
}

function unpacked(answer: IncomingMessage): Readable {
  const ways = { gzip: createGunzip, deflate: createInflate, br: createBrotliDecompress };
  const way = Object.entries(ways).find(([name]) => name === answer.headers["content-encoding"]);
  return way ? answer.pipe(way[1]()) : answer;
}

/** Counted as they are read: what packs small may be large. */
async function bytesOf(stream: Readable, answer: IncomingMessage): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of stream) {
      length += chunk.length;
      if (length > mostBytes) throw tooLarge();
      chunks.push(chunk);
    }
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal("unavailable", "link.noAnswer");
  } finally {
    answer.destroy();
  }
  return Buffer.concat(chunks);
}

function tooLarge(): Refusal {
  return new Refusal("too-large", "link.tooLarge");
}
