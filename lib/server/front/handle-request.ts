import type {
  IncomingMessage,
  OutgoingHttpHeaders,
  RequestListener,
  ServerResponse,
} from "node:http";
import type { PublicPage } from "@/lib/web/public-routes";
import { send } from "./answer";
import { answerRoute } from "./answer-route";
import { canonicalQuery } from "./canonical-query";
import { errorAnswer } from "./error-answer";
import type { ErrorStatus } from "./error-page";
import { failureLine, NotNow, newFailureId } from "./failure";
import { asksForPayload, isForeign } from "./guards";
import { neverStored, plainPrivateHeaders, publicHeaders } from "./headers";
import { isReady } from "./health";
import { CutOff } from "./read-body";
import { type Address, readTarget } from "./read-target";
import { allowedMethods, type Route, routeFor } from "./routing";
import type { Site } from "./site";
import { notThere } from "./static-files";

type HandlerParts = Omit<Site, "secure" | "host" | "headers"> & {
  appUrl: string;
  log: (line: string) => void;
};

/** Answers every request of the process; whatever happens, something is sent and nothing thrown. */
export function createHandler({ appUrl, log, ...parts }: HandlerParts): RequestListener {
  const { host, protocol } = new URL(appUrl);
  const secure = protocol === "https:";
  const headers = { open: publicHeaders(secure), plainPrivate: plainPrivateHeaders(secure) };
  const site: Site = { ...parts, host, secure, headers };

  return (req, res) => {
    const target = readTarget(req.url ?? "/");
    if ("refused" in target) return refuse(res, req, { status: target.refused, site });
    const route = routeFor(target);
    answer(req, res, { target, route, site }).catch((error) => fail(req, res, route, error));
  };

  async function fail(
    req: IncomingMessage,
    res: ServerResponse,
    route: Route,
    error: unknown,
  ): Promise<void> {
    if (error instanceof CutOff || res.destroyed) return;
    const id = newFailureId();
    log(failureLine(id, route.pattern, error));
    const later = error instanceof NotNow || !(await isReady(site.ready));
    if (res.headersSent) return void res.destroy();
    refuse(res, req, { status: later ? 503 : 500, site, route, id });
  }
}

type Asked = { target: Address; route: Route; site: Site };

async function answer(req: IncomingMessage, res: ServerResponse, asked: Asked): Promise<void> {
  const { target, route, site } = asked;
  if (isPayload(req, target, route)) return send(req, res, notThere(site.headers.open));
  const status = refusal(req, route, site);
  if (status !== null) return refuse(res, req, { status, site, route });
  const query = queryFor(route, target.query);
  if (query === null) return refuse(res, req, { status: 400, site, route });
  if (target.moved) return redirect(req, res, target.path + query, headersFor(route, site));
  const { path, query: raw } = target;
  const refused = await answerRoute({ req, res, site, route, path, query, raw });
  if (refused !== null) refuse(res, req, { status: refused, site, route });
}

function isPayload(req: IncomingMessage, target: Address, route: Route): boolean {
  if (route.kind === "none") return true;
  return route.kind !== "private" && asksForPayload(req.headers, target.query);
}

function refusal(req: IncomingMessage, route: Route, site: Site): ErrorStatus | null {
  if (isForeign(req, site.host)) return 403;
  return allowedMethods(route).includes(req.method ?? "") ? null : 405;
}

/** Public pages see known parameters alone; what is private reads its query itself. */
function queryFor(route: Route, query: string): string | null {
  if (route.kind === "private") return query === "" ? "" : `?${query}`;
  if (route.kind === "setup") return canonicalQuery(query, "any");
  const known: Pick<PublicPage, "parameters" | "several"> =
    "parameters" in route ? route : { parameters: [] };
  return canonicalQuery(query, known.parameters, known.several);
}

function redirect(
  req: IncomingMessage,
  res: ServerResponse,
  location: string,
  headers: OutgoingHttpHeaders,
): void {
  const own = { ...headers, "Cache-Control": neverStored, Location: location };
  send(req, res, { status: 308, headers: own, body: Buffer.alloc(0) });
}

type Refused = { status: ErrorStatus; site: Site; route?: Route; id?: string };

function refuse(
  res: ServerResponse,
  req: IncomingMessage,
  { status, site, route, id }: Refused,
): void {
  const allow = status === 405 && route ? { Allow: allowedMethods(route).join(", ") } : {};
  const headers = { ...headersFor(route, site), ...allow };
  const wrong = { status, pattern: route?.pattern ?? "", headers };
  send(req, res, errorAnswer(id === undefined ? wrong : { ...wrong, id }));
}

function headersFor(route: Route | undefined, { headers }: Site): OutgoingHttpHeaders {
  const isPrivate = route?.kind === "private" || route?.kind === "setup";
  return isPrivate ? headers.plainPrivate : headers.open;
}
