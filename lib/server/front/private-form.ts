import { IncomingMessage } from "node:http";
import { filePosts } from "@/lib/web/public-routes";
import type { ErrorStatus } from "./error-page";
import { readBody } from "./read-body";

/** The longest form of a private page, in bytes: beyond a megabyte Next would fail without a word. */
const longestForm = 1_000_000;

/**
 * Looks at a form of a private page before Next does, which fails without a word where it is too long
 * or cannot be read. Gives the status with which it is refused, or the request for Next to read. What a
 * route takes by itself, such as JSON or a file, is measured and read there.
 */
export async function lookedAt(
  req: IncomingMessage,
  path: string,
): Promise<IncomingMessage | { refused: ErrorStatus }> {
  if (!isForm(req, path)) return req;
  const body = await readBody(req, longestForm);
  if (body === null) return { refused: 413 };
  return (await isReadable(body, req.headers)) ? again(req, body) : { refused: 400 };
}

function isForm({ method, headers }: IncomingMessage, path: string): boolean {
  if (method !== "POST" || filePosts.includes(path)) return false;
  return isMultipart(headers["content-type"]) || "next-action" in headers;
}

function isMultipart(type = ""): boolean {
  return /^multipart\//i.test(type);
}

/** The same request with its body still to be read: what was read of a stream once, Next takes no more. */
function again(req: IncomingMessage, body: Buffer): IncomingMessage {
  const fresh = new IncomingMessage(req.socket);
  const { method, url, headers, rawHeaders, httpVersion, httpVersionMajor, httpVersionMinor } = req;
  const head = {
    method,
    url,
    headers,
    rawHeaders,
    httpVersion,
    httpVersionMajor,
    httpVersionMinor,
  };
  Object.assign(fresh, head, { complete: true });
  fresh.push(body);
  fresh.push(null);
  return fresh;
}

/** Whether fields and arguments of an action can be read out of a body. */
async function isReadable(body: Buffer, headers: IncomingMessage["headers"]): Promise<boolean> {
  const type = headers["content-type"] ?? "";
  const isCall = "next-action" in headers;
  if (!isMultipart(type)) return isJson(body.toString());
  const form = await new Response(new Uint8Array(body), { headers: { "content-type": type } })
    .formData()
    .catch(() => null);
  if (form === null) return false;
  return isCall ? isJson(form.get("0")) : [...form].every((field) => isActionField(form, field));
}

/** Of a form without scripts: what names an action names one with all that it is given. */
function isActionField(form: FormData, [name, value]: [string, unknown]): boolean {
  const [, action] = /^\$ACTION_(\w+):[0-9a-f]+$/.exec(name) ?? [];
  if (action !== undefined) return isJson(value);
  const [, named] = /^\$ACTION_REF_(\w+)$/.exec(name) ?? [];
  return named === undefined || hasArguments(form, named);
}

function hasArguments(form: FormData, action: string): boolean {
  const { bound } = Object(parsed(form.get(`$ACTION_${action}:0`)));
  if (bound === null) return true;
  const [, where] = /^\$@(\w+)$/.exec(String(bound)) ?? [];
  return where !== undefined && form.has(`$ACTION_${action}:${where}`);
}

function isJson(text: unknown): boolean {
  return parsed(text) !== undefined;
}

function parsed(text: unknown): unknown {
  if (typeof text !== "string") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
