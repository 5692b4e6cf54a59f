import type { z } from "zod";
import { currentVisitor } from "@/lib/auth/current-visitor";
import { sendingTo } from "@/lib/auth/sending";
import type { Actor } from "@/lib/domain/actor";
import { parseInput } from "@/lib/domain/parse-input";
import { Refusal, type RefusalKind } from "@/lib/domain/refusal";
import { withoutForbidden } from "@/lib/domain/safe-text";
import { deskTranslatorFor } from "@/lib/messages/desk-translator";
import { readBytes } from "./read-bytes";
import { refusalMessage } from "./refusal-message";

const statusOf: Record<RefusalKind, number> = {
  invalid: 422,
  "sign-in-again": 401,
  forbidden: 403,
  "not-found": 404,
  gone: 410,
  conflict: 409,
  "too-large": 413,
  "too-many": 429,
  unavailable: 503,
};

const noStore = { "Cache-Control": "private, no-store" };

/** The longest body of an ordinary request of the desk, in bytes. */
const ordinaryBytes = 256 * 1024;

/** What Next hands to a route; one without a changing part has no parameters at all. */
export type Route = { params: Promise<Record<string, string | string[]> | undefined> };
type Ask<T> = { actor: Actor; input: T; params: Record<string, string> };

/** A route of the desk that reads: its query by the schema, its answer as JSON. */
export function deskQuery<S extends z.ZodType>(
  schema: S,
  work: (ask: Ask<z.output<S>>) => Promise<unknown>,
) {
  return (request: Request, { params }: Route): Promise<Response> =>
    answer(async () => {
      const query = queryOf(request);
      const { actor } = await signedIn();
      return work({ actor, input: parseInput(schema, query), params: plain(await params) });
    });
}

/** What is asked for, without the characters that no text of ours holds. */
function queryOf(request: Request): Record<string, string> {
  const asked = [...new URL(request.url).searchParams];
  return Object.fromEntries(asked.map(([name, value]) => [name, withoutForbidden(value)]));
}

/**
 * A route of the desk that writes: a JSON body of at most `maxBytes`, read by the schema. A body of
 * another type is refused, so that no form of another site can be sent to it. Nothing is read of who
 * may not send anything there.
 */
export function deskCommand<S extends z.ZodType>(
  schema: S,
  work: (ask: Ask<z.output<S>>) => Promise<unknown>,
  maxBytes: number = ordinaryBytes,
) {
  return (request: Request, { params }: Route): Promise<Response> =>
    answer(async () => {
      const actor = await sendingTo(request.url);
      const body = await jsonBody(request, maxBytes);
      return work({ actor, input: parseInput(schema, body), params: plain(await params) });
    });
}

/** A route that writes for somebody who need not be signed in, as everything about signing in does. */
export function openCommand<S extends z.ZodType>(
  schema: S,
  work: (ask: Ask<z.output<S>>) => Promise<unknown>,
) {
  return (request: Request, { params }: Route): Promise<Response> =>
    answer(async () => {
      const { actor } = await currentVisitor();
      const body = await jsonBody(request, ordinaryBytes);
      return work({ actor, input: parseInput(schema, body), params: plain(await params) });
    });
}

/** Who asks; somebody who is not signed in is refused. */
export async function signedIn() {
  const visitor = await currentVisitor();
  if (visitor.actor.account === null) throw new Refusal("sign-in-again", "account.signInAgain");
  return visitor;
}

async function jsonBody(request: Request, maxBytes: number): Promise<unknown> {
  const [type = ""] = (request.headers.get("content-type") ?? "").split(";");
  if (type.trim().toLowerCase() !== "application/json") throw new Refusal("invalid", "form.type");
  const text = new TextDecoder().decode(await readBytes(request, maxBytes));
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal("invalid", "form.type");
  }
}

/** Sends what the work gives, or the refusal that it met with its words and values. */
export async function answer(work: () => Promise<unknown>): Promise<Response> {
  try {
    const made = await work();
    return made instanceof Response ? made : Response.json(made ?? {}, { headers: noStore });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { lang } = await currentVisitor();
    const { kind, key, values } = error;
    const message = refusalMessage(error, deskTranslatorFor(lang));
    return Response.json(
      { problem: { kind, key, values, message } },
      {
        status: statusOf[kind],
        headers: { ...noStore, ...(kind === "too-many" ? { "Retry-After": "60" } : {}) },
      },
    );
  }
}

/** The parameters of a route, those of several parts joined. */
export function plain(
  params: Record<string, string | string[]> | undefined,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(params ?? {}).map(([name, value]) => [
      name,
      typeof value === "string" ? value : value.join("/"),
    ]),
  );
}
