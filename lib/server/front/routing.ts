import {
  isLanguage,
  type MachineRoute,
  machineRoutes,
  type PlainPost,
  type PublicPage,
  plainPosts,
  privateData,
  privateRoutes,
  publicPages,
  type StaticFiles,
  setupRoutes,
  staticFiles,
  unknownPath,
} from "@/lib/web/public-routes";
import { matchPattern } from "./match-pattern";
import type { Address } from "./read-target";

/** What stands at an address. `pattern` is all that a log may say of it. */
export type Route =
  | ({ kind: "page" } & PublicPage)
  | { kind: "unknown"; pattern: string; path: string }
  | ({ kind: "machine" } & MachineRoute)
  | ({ kind: "post" } & PlainPost)
  | ({ kind: "setup" } & PlainPost)
  | { kind: "private"; pattern: string }
  | ({ kind: "static" } & StaticFiles)
  | { kind: "health"; pattern: "/healthz" | "/readyz" }
  | { kind: "none"; pattern: string };

/** Finds what stands at an address. Everything outside the table is `unknown`. */
export function routeFor(address: Address): Route {
  const { pieces } = address;
  if (namesPayload(pieces)) return { kind: "none", pattern: "payload" };
  return (
    healthRoute(address.path) ??
    tagged("page", firstFit(publicPages, pieces)) ??
    tagged("static", firstFit(staticFiles, pieces)) ??
    tagged("machine", firstFit(machineRoutes, pieces)) ??
    tagged("post", firstFit(plainPosts, pieces)) ??
    tagged("setup", firstFit(setupRoutes, pieces)) ??
    privateRoute(pieces) ??
    outside(address)
  );
}

/** The methods that a route answers. Of these a private one says itself which it takes. */
export function allowedMethods(route: Route): readonly string[] {
  if (route.kind === "private") return route.pattern === privateData ? changing : asking;
  if (route.kind === "post") return ["POST"];
  const isForm = (route.kind === "page" || route.kind === "machine") && route.posted === true;
  const alsoPost = route.kind === "setup" || isForm;
  return alsoPost ? ["GET", "HEAD", "POST"] : ["GET", "HEAD"];
}

const asking = ["GET", "HEAD", "POST", "OPTIONS"];
const changing = [...asking, "PUT", "PATCH", "DELETE"];

function firstFit<R extends { pattern: string }>(
  table: readonly R[],
  pieces: readonly string[],
): R | undefined {
  return table.find((route) => matchPattern(route.pattern, pieces));
}

function tagged<K extends string, R extends object>(
  kind: K,
  found: R | undefined,
): ({ kind: K } & R) | undefined {
  return found && { kind, ...found };
}

function healthRoute(path: string): Route | undefined {
  if (path === "/healthz" || path === "/readyz") return { kind: "health", pattern: path };
  return undefined;
}

function privateRoute(pieces: readonly string[]): Route | undefined {
  const pattern = privateRoutes.find((one) => matchPattern(one, pieces));
  return pattern === undefined ? undefined : { kind: "private", pattern };
}

/** Beside every page Next serves its payload under names of its own: they are not there. */
function namesPayload(pieces: readonly string[]): boolean {
  return pieces.some((piece) => /\.(rsc|segments)$/i.test(piece));
}

function outside({ pieces, path }: Address): Route {
  if (pieces[0] === "_next") return { kind: "none", pattern: "/_next" };
  return isLanguage(pieces[0])
    ? { kind: "unknown", pattern: "/[lang]/unknown", path }
    : { kind: "unknown", pattern: unknownPath, path: unknownPath };
}
