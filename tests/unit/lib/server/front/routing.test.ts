import { describe, expect, it } from "vitest";
import { readTarget } from "@/lib/server/front/read-target";
import { allowedMethods, type Route, routeFor } from "@/lib/server/front/routing";

describe("routeFor", () => {
  it.each([
    ["/", "page", "/"],
    ["/ru", "page", "/[lang]"],
    ["/en/cases/0001-ivan-invented/v/2", "page", "/[lang]/cases/[slug]/v/[n]"],
    ["/en/law/337/5", "page", "/[lang]/law/[article]/[part]"],
    ["/en/contact/send", "post", "/[lang]/contact/send"],
    ["/api/v1/search", "machine", "/api/v1/search"],
    ["/api/v1/cases/1/history", "machine", "/api/v1/[...rest]"],
    ["/sitemap.xml", "machine", "/sitemap.xml"],
    ["/setup/token", "setup", "/setup/[...rest]"],
    ["/desk", "private", "/desk"],
    ["/desk/entries/1", "private", "/desk/[...rest]"],
    ["/d%65sk", "private", "/desk"],
    ["/api/auth/session", "private", "/api/auth/[...rest]"],
    ["/_next/static/chunks/a.js", "static", "/_next/static/[...rest]"],
    ["/own/copy.js", "static", "/own/[...rest]"],
    ["/healthz", "health", "/healthz"],
    ["/readyz", "health", "/readyz"],
    ["/_next/data/x.json", "none", "/_next"],
    ["/_next/image", "none", "/_next"],
    ["/en/cases.rsc", "none", "payload"],
    ["/en/cases/x.RSC", "none", "payload"],
    ["/en/cases.segments/_tree.segment.rsc", "none", "payload"],
    ["/en/none/of/this", "unknown", "/[lang]/unknown"],
    ["/de/cases", "unknown", "/unknown"],
    ["/api/v2", "unknown", "/unknown"],
  ])("knows %s as %s", (path, kind, pattern) => {
    expect(route(path)).toMatchObject({ kind, pattern });
  });

  it("asks for an unknown address under its own path only inside a language", () => {
    expect(route("/en/none")).toMatchObject({ path: "/en/none" });
    expect(route("/none/at/all")).toMatchObject({ path: "/unknown" });
  });
});

describe("allowedMethods", () => {
  it.each([
    ["/en", ["GET", "HEAD"]],
    ["/en/search", ["GET", "HEAD", "POST"]],
    ["/en/contact/send", ["POST"]],
    ["/setup/token", ["GET", "HEAD", "POST"]],
    ["/api/v1/cases", ["GET", "HEAD"]],
    ["/desk", ["GET", "HEAD", "POST", "OPTIONS"]],
    ["/account/people", ["GET", "HEAD", "POST", "OPTIONS"]],
    ["/desk/api/cases/0001", ["GET", "HEAD", "POST", "OPTIONS", "PUT", "PATCH", "DELETE"]],
  ])("of %s are %j", (path, methods) => {
    expect(allowedMethods(route(path))).toEqual(methods);
  });
});

function route(path: string): Route {
  const target = readTarget(path);
  if ("refused" in target) throw new Error(`refused with ${target.refused}`);
  return routeFor(target);
}
