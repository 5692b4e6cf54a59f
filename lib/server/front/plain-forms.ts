import type { IncomingMessage, OutgoingHttpHeaders } from "node:http";
import type { Answer } from "./answer";
import type { ErrorStatus } from "./error-page";
import { readBody } from "./read-body";
import type { Render, Rendered } from "./render";
import { type Page, wholePage } from "./rendered-page";

type PlainForm = {
  render: Render;
  url: string;
  maxBytes: number;
  /** The headers of the answer, with its `Cache-Control`. */
  headers: OutgoingHttpHeaders;
  /** The sender's address, which handlers need to count letters. */
  address: string;
  /** Whether the browser's cookies go to Next and Next's back. */
  cookies: boolean;
};

/** Hands a posted form to its route handler. */
export async function answerPost(
  req: IncomingMessage,
  form: PlainForm,
): Promise<Answer | { refused: ErrorStatus }> {
  const body = await readBody(req, form.maxBytes);
  if (!body) return { refused: 413 };
  const rendered = await form.render({
    method: "POST",
    url: form.url,
    headers: passedOn(req, form.cookies),
    body,
    address: form.address,
  });
  return toAnswer(await pageShown(rendered, form.render), form);
}

/**
 * What a handler wants to be shown at once, with a receipt that may stand in no address: the page gets
 * it in a header that no reader can send.
 */
async function pageShown(rendered: Rendered, render: Render): Promise<Rendered> {
  const { "x-otkaz-show": path, "x-otkaz-receipt": receipt } = rendered.headers;
  if (typeof path !== "string" || typeof receipt !== "string") return rendered;
  return render({ url: path, headers: { "x-otkaz-receipt": receipt } });
}

/** Shows a page that is a plain form and is never kept. */
export async function answerForm(
  req: IncomingMessage,
  form: Omit<PlainForm, "maxBytes">,
): Promise<Answer> {
  const { render, url, address } = form;
  return toAnswer(await render({ url, headers: passedOn(req, form.cookies), address }), form);
}

function passedOn({ headers }: IncomingMessage, cookies: boolean): Record<string, string> {
  const { "content-type": type, cookie } = headers;
  return {
    ...(type === undefined ? {} : { "content-type": type }),
    ...(cookies && cookie !== undefined ? { cookie } : {}),
  };
}

function toAnswer(
  rendered: Rendered,
  { headers, cookies }: Pick<PlainForm, "headers" | "cookies">,
): Answer {
  const page = pageOf(rendered);
  const set = cookies ? rendered.headers["set-cookie"] : undefined;
  return {
    status: page.status,
    headers: {
      ...headers,
      "Content-Type": page.contentType,
      ...(page.location === undefined ? {} : { Location: page.location }),
      ...(set === undefined ? {} : { "Set-Cookie": set }),
    },
    body: page.body,
  };
}

function pageOf(rendered: Rendered): Page {
  const type = rendered.headers["content-type"];
  const isHtml = typeof type !== "string" || type.startsWith("text/html");
  if (isHtml || rendered.status >= 300) return wholePage(rendered);
  return { status: rendered.status, contentType: type, body: rendered.body, keys: null };
}
