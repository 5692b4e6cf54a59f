import { Refusal } from "@/lib/domain/refusal";

/** Sends a browser that has posted a form on to a page of our own, which it then gets by GET. */
function seeOther(path: string): Response {
  return new Response(null, {
    status: 303,
    headers: { Location: path, "Cache-Control": "no-store" },
  });
}

/**
 * Does the work of a posted form and sends the browser on: to the address that the work gives, or
 * back with `problem` in the query. Only the name of the problem travels, never what was typed. Work
 * that gives an answer of its own is answered with that. What is no form at all, which no page of ours
 * sends, is answered 422.
 */
export async function seeOutcome(
  work: () => Promise<string | Response>,
  back: string,
): Promise<Response> {
  try {
    const done = await work();
    return typeof done === "string" ? seeOther(done) : done;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (error.key === "form.type") return noForm();
    const mark = back.includes("?") ? "&" : "?";
    return seeOther(`${back}${mark}problem=${encodeURIComponent(problemOf(error))}`);
  }
}

function noForm(): Response {
  return new Response(null, { status: 422, headers: { "Cache-Control": "no-store" } });
}

/** What an invalid form is short of is said by the key; every other refusal by its kind. */
function problemOf({ kind, key }: Refusal): string {
  return kind === "invalid" ? key : kind;
}
