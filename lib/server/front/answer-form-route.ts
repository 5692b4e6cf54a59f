import { type Answer, send } from "./answer";
import { clientAddress } from "./client-address";
import type { ErrorStatus } from "./error-page";
import { neverStored } from "./headers";
import { answerForm, answerPost } from "./plain-forms";
import type { Asked, RouteOf } from "./site";

/** A public form: its handler learns the sender's address, and no cookie goes either way. */
export async function answerFormRoute(asked: Asked<RouteOf<"post">>): Promise<ErrorStatus | null> {
  const headers = { ...asked.site.headers.open, "Cache-Control": neverStored };
  return sendOrRefuse(asked, await answerPost(asked.req, { ...formOf(asked), headers }));
}

/** A private page that is a plain form, and its handler. */
export async function answerSetup(asked: Asked<RouteOf<"setup">>): Promise<ErrorStatus | null> {
  const headers = asked.site.headers.plainPrivate;
  const form = { ...formOf(asked), headers, cookies: true };
  if (asked.req.method === "POST") return sendOrRefuse(asked, await answerPost(asked.req, form));
  return sendOrRefuse(asked, await answerForm(asked.req, form));
}

function formOf({ req, site, route, path, query }: Asked<RouteOf<"post" | "setup">>) {
  return {
    render: site.render,
    url: path + query,
    maxBytes: route.maxBytes,
    address: clientAddress(req, site.trustProxy),
    cookies: false,
  };
}

function sendOrRefuse(
  { req, res }: Asked,
  answer: Answer | { refused: ErrorStatus },
): ErrorStatus | null {
  if ("refused" in answer) return answer.refused;
  send(req, res, answer);
  return null;
}
