import { encoded, send } from "./answer";
import { answerFormRoute, answerSetup } from "./answer-form-route";
import { clientAddress } from "./client-address";
import type { ErrorStatus } from "./error-page";
import { answerHealth } from "./health";
import { passThrough } from "./pass-through";
import { postedQuery } from "./post-search";
import { lookedAt } from "./private-form";
import type { Rendered } from "./render";
import { machineDocument, publicPage } from "./rendered-page";
import type { Asked, RouteOf } from "./site";
import { answerFile, isCompressible, notThere } from "./static-files";
import { type StrangeParameter, strangeAnswer, strangeParameters } from "./strange-parameters";

type Refused = ErrorStatus | null;

/** Answers what passed the guards. Gives back a status where it is refused after all. */
export function answerRoute(asked: Asked): Promise<Refused> {
  const { route } = asked;
  switch (route.kind) {
    case "page":
      return answerPage({ ...asked, route });
    case "unknown":
      return answerUnknown({ ...asked, route });
    case "machine":
      return answerMachine({ ...asked, route });
    case "post":
      return answerFormRoute({ ...asked, route });
    case "setup":
      return answerSetup({ ...asked, route });
    case "private":
      return answerPrivate(asked);
    case "static":
      return answerStatic({ ...asked, route });
    case "health":
      return answerHealthRoute({ ...asked, route });
    case "none":
      return answerNone(asked);
  }
}

async function answerPage(asked: Asked<RouteOf<"page">>): Promise<Refused> {
  const { req, res, site, route, path, query } = asked;
  const wanted = { headers: site.headers.open, finish: finisherOf(site) };
  if (req.method !== "POST") {
    await site.publicAnswer(req, res, { ...wanted, url: path + query, kept: route.kept });
    return null;
  }
  const posted = await postedQuery(req, route);
  if ("refused" in posted) return posted.refused;
  await site.publicAnswer(req, res, { ...wanted, url: path + posted.query, kept: false });
  return null;
}

async function answerUnknown({ req, res, site, route }: Asked<RouteOf<"unknown">>): Promise<null> {
  const wanted = { headers: site.headers.open, finish: finisherOf(site) };
  await site.publicAnswer(req, res, { ...wanted, url: route.path, kept: false });
  return null;
}

function finisherOf({ secure, host }: Asked["site"]) {
  return (rendered: Rendered) => publicPage(rendered, `${secure ? "https" : "http"}://${host}`);
}

/** The public data may be read by scripts of any site; nothing of a reader goes with it. */
async function answerMachine(asked: Asked<RouteOf<"machine">>): Promise<Refused> {
  const { req, res, site, route, path } = asked;
  const posted = req.method === "POST" ? await postedQuery(req, route) : asked;
  if ("refused" in posted) return posted.refused;
  const strange = route.strict ? strangeParameters(posted.raw, route) : [];
  if (strange.length > 0) return answerStrange(asked, strange);
  const open = route.pattern.startsWith("/api/") ? { "Access-Control-Allow-Origin": "*" } : {};
  const file = route.file ? { "Content-Disposition": "attachment" } : {};
  await site.publicAnswer(req, res, {
    url: path + posted.query,
    kept: route.kept && posted === asked,
    headers: { ...site.headers.open, ...open, ...file },
    finish: machineDocument,
  });
  return null;
}

async function answerStrange(
  { req, res, site }: Asked,
  problems: readonly StrangeParameter[],
): Promise<null> {
  const { status, headers, body } = strangeAnswer(problems);
  send(req, res, { status, headers: { ...site.headers.open, ...headers }, body });
  return null;
}

async function answerPrivate({ req: sent, res, site, path, query }: Asked): Promise<Refused> {
  const req = await lookedAt(sent, path);
  if ("refused" in req) return req.refused;
  // An address in full (`GET http://…`) is cut to what the front has judged.
  if (!req.url?.startsWith("/")) req.url = path + query;
  await passThrough(req, res, { ...site, address: clientAddress(req, site.trustProxy) });
  return null;
}

async function answerStatic(asked: Asked<RouteOf<"static">>): Promise<null> {
  const { req, res, site, route, path } = asked;
  const { render, headers } = site;
  const file = { render, url: path, immutable: route.immutable, headers: headers.open };
  const answer = await answerFile(file, req.headers);
  send(req, res, isCompressible(answer) ? await encoded(req, answer) : answer);
  return null;
}

async function answerHealthRoute({ req, res, site, route }: Asked<RouteOf<"health">>) {
  send(req, res, await answerHealth(route.pattern, site.ready, site.headers.open));
  return null;
}

async function answerNone({ req, res, site }: Asked): Promise<null> {
  send(req, res, notThere(site.headers.open));
  return null;
}
