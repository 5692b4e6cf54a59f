import type { IncomingHttpHeaders, OutgoingHttpHeaders } from "node:http";
import type { Answer } from "./answer";
import { immutableCaching, keptCaching } from "./headers";
import type { Render, Rendered } from "./render";

const asked = ["if-none-match", "if-modified-since", "range", "if-range"];
const given = ["content-type", "content-range", "accept-ranges", "etag", "last-modified", "vary"];

type StaticFile = { render: Render; url: string; immutable: boolean; headers: OutgoingHttpHeaders };

/** Hands out a file of the build or of `public`; what Next says of a missing one stays inside. */
export async function answerFile(
  { render, url, immutable, headers }: StaticFile,
  requested: IncomingHttpHeaders,
): Promise<Answer> {
  const file = await render({ url, headers: pick(requested, asked) });
  if (![200, 206, 304, 416].includes(file.status) || isPage(file)) return notThere(headers);
  return {
    status: file.status,
    headers: {
      ...headers,
      ...pick(file.headers, given),
      "Cache-Control": immutable ? immutableCaching : keptCaching,
    },
    body: file.body,
  };
}

/** Where there is no file, Next renders the page of an unknown address and calls it found. */
function isPage({ headers }: Rendered): boolean {
  return String(headers["content-type"] ?? "").startsWith("text/html");
}

/** Whether a file is text that is sent whole, and so worth compressing. Fonts already are. */
export function isCompressible({ status, headers }: Answer): boolean {
  return (
    status === 200 &&
    /^(text|application\/(javascript|json))|\+xml/.test(`${headers["content-type"]}`)
  );
}

/** The shortest no: for files, and for a page's payload, which is not public. */
export function notThere(headers: OutgoingHttpHeaders): Answer {
  return {
    status: 404,
    headers: {
      ...headers,
      "Content-Type": "text/plain; charset=utf-8",
      "Cache-Control": "no-store",
    },
    body: Buffer.from("404\n"),
  };
}

function pick(
  headers: IncomingHttpHeaders | OutgoingHttpHeaders,
  names: readonly string[],
): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = headers[name];
      return typeof value === "string" ? [[name, value]] : [];
    }),
  );
}
