import http from "node:http";
import https from "node:https";
import { MeilisearchApiError } from "meilisearch";
import { z } from "zod";

/** An answer longer than this is no answer of ours, in bytes. */
const longestAnswer = 64 * 1024 * 1024;

type Init = {
  method?: string;
  headers?: HeadersInit;
  body?: BodyInit | null;
  signal?: AbortSignal | null;
};

/**
 * How the client speaks to the server. Node's `fetch` sends the head and the body of a question in two
 * packets, and the system waits 40 ms between them; one packet of `node:http` takes 3 ms. What is
 * thrown here the client wraps: `apiErrorOf` finds it again. `patience` is how long an answer may
 * take, in milliseconds; the client's own limit leaves a listener behind at each look at a task.
 */
export function httpClient(patience: number) {
  return async (address: URL | RequestInfo, init: Init = {}): Promise<unknown> => {
    const { status, text } = await ask(new URL(String(address)), init, patience);
    const body: unknown = text === "" ? undefined : JSON.parse(text);
    if (status >= 200 && status < 300) return body;
    const said = apiError.safeParse(body);
    throw new MeilisearchApiError(new Response(null, { status: known(status) }), said.data);
  };
}

const apiError = z.object({
  message: z.string(),
  code: z.string(),
  type: z.string(),
  link: z.string(),
});

/** A `Response` can be made of these only. */
function known(status: number): number {
  return status >= 200 && status <= 599 ? status : 502;
}

/** Meilisearch closes a connection that was quiet for five seconds; ours is not used that long. */
const kept = { keepAlive: true, maxSockets: 64, timeout: 3000 };
const agents = { plain: new http.Agent(kept), secure: new https.Agent(kept) };

type Answered = { status: number; text: string };

function ask(url: URL, { method, headers, body, signal }: Init, patience: number) {
  const sent = typeof body === "string" ? Buffer.from(body) : undefined;
  const length = sent ? { "content-length": sent.length } : {};
  const options = {
    method: method ?? "GET",
    headers: { ...Object.fromEntries(new Headers(headers)), ...length },
    ...(signal ? { signal } : {}),
  };
  return new Promise<Answered>((resolve, reject) => {
    const request =
      url.protocol === "https:"
        ? https.request(url, { ...options, agent: agents.secure })
        : http.request(url, { ...options, agent: agents.plain });
    const timer = setTimeout(() => request.destroy(new Error("No answer in time")), patience);
    request.on("close", () => clearTimeout(timer));
    request.on("error", reject);
    request.on("response", (response) => {
      read(response).then(resolve, (error) => {
        request.destroy();
        reject(error);
      });
    });
    request.end(sent);
  });
}

async function read(response: http.IncomingMessage): Promise<Answered> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of response) {
    bytes += part.length;
    if (bytes > longestAnswer) throw new Error("The answer is too long");
    parts.push(part);
  }
  return { status: response.statusCode ?? 0, text: Buffer.concat(parts).toString() };
}
