import type { OutgoingHttpHeaders } from "node:http";
import { errorDocument, errorPage } from "./error-page";
import { RenderFailure } from "./failure";
import { finishPage } from "./finish-page";
import type { Versions } from "./known-versions";
import { ownLocation } from "./own-location";
import { readStatement } from "./page-statement";
import type { Rendered } from "./render";

/** A page ready to be sent. `keys` is null where it does not say what it was made from. */
export type Page = {
  status: number;
  contentType: string;
  body: Buffer;
  keys: Versions | null;
  location?: string;
};

const html = "text/html; charset=utf-8";

/** Finishes a public page. Throws RenderFailure where what Next gave is no whole page. */
export function publicPage(rendered: Rendered, origin = ""): Page {
  const whole = wholePage(rendered, origin);
  if (whole.keys || whole.location !== undefined || whole.status === 404) return whole;
  throw new RenderFailure("the page does not state what it was made from");
}

/** Finishes a page that need not state anything: one that is never kept. */
export function wholePage(rendered: Rendered, origin = ""): Page {
  assertAnswered(rendered);
  const location = text(rendered.headers.location);
  if (location !== undefined) return redirect(rendered.status, location);
  const finished = finishPage(rendered.body.toString("utf8"), origin);
  const statement = readStatement(finished.statements);
  if (!statement && rendered.status === 404) return notFound();
  if (finished.incomplete) throw new RenderFailure("only a script would complete the page");
  if (!statement && finished.statements.length > 0)
    throw new RenderFailure("the page's statement cannot be read");
  if (statement?.status === 308) return { ...redirect(308, statement.to), keys: statement.keys };
  return {
    status: statement?.status ?? rendered.status,
    contentType: html,
    body: Buffer.from(finished.html),
    keys: statement?.keys ?? null,
  };
}

/** An answer for programs as it is; what it was made from stands in the header `x-otkaz-page`. */
export function machineDocument(rendered: Rendered): Page {
  assertAnswered(rendered);
  const contentType = text(rendered.headers["content-type"]) ?? "application/octet-stream";
  if (rendered.status === 404 && contentType.startsWith("text/html")) return noDocument();
  const statement = text(rendered.headers["x-otkaz-page"]);
  const read = statement === undefined ? null : readStatement([statement]);
  if (statement !== undefined && !read)
    throw new RenderFailure("the document's statement cannot be read");
  const keys = read?.keys ?? null;
  if (read?.status === 308) return { ...redirect(308, read.to), keys };
  return { status: rendered.status, contentType, body: rendered.body, keys };
}

function assertAnswered({ status }: Rendered): void {
  if (status >= 500) throw new RenderFailure(`Next answered ${status}`);
}

function redirect(status: number, location: string): Page {
  return {
    status,
    contentType: html,
    body: Buffer.alloc(0),
    keys: null,
    location: ownLocation(location),
  };
}

function notFound(): Page {
  return { status: 404, contentType: html, body: Buffer.from(errorPage(404)), keys: null };
}

function noDocument(): Page {
  const body = Buffer.from(errorDocument(404));
  return { status: 404, contentType: "application/problem+json", body, keys: null };
}

function text(value: OutgoingHttpHeaders[string]): string | undefined {
  return typeof value === "string" ? value : undefined;
}
