import type { IncomingMessage } from "node:http";
import { type InjectOptions, inject } from "light-my-request";
import { describe, expect, it } from "vitest";
import { asksForPayload, isForeign } from "@/lib/server/front/guards";

describe("isForeign", () => {
  it.each([
    ["another site", { "sec-fetch-site": "cross-site" }, true],
    ["another host", { origin: "https://evil.example" }, true],
    ["a sibling", { origin: "https://x.otkaz.example", "sec-fetch-site": "same-site" }, true],
    ["another port", { origin: "https://otkaz.example:8443" }, true],
    ["a hidden origin", { origin: "null" }, true],
    ["a broken origin", { origin: "https://" }, true],
    [
      "another site that names our origin",
      { origin: "https://otkaz.example", "sec-fetch-site": "cross-site" },
      true,
    ],
    [
      "the site itself",
      { origin: "https://otkaz.example", "sec-fetch-site": "same-origin" },
      false,
    ],
    ["the site itself in capitals", { origin: "https://OTKAZ.example" }, false],
    [
      "the public host behind a proxy",
      { host: "inside:3000", origin: "https://otkaz.example" },
      false,
    ],
    [
      "the host that was asked",
      { host: "mirror.example", origin: "https://mirror.example" },
      false,
    ],
    ["a program", {}, false],
  ])("of a post by %s", async (_, headers, foreign) => {
    const req = await aRequest("POST", { host: "otkaz.example", ...headers });
    expect(isForeign(req, "otkaz.example")).toBe(foreign);
  });

  it.each(["GET", "HEAD"] as const)("never of %s", async (method) => {
    const req = await aRequest(method, {
      origin: "https://evil.example",
      "sec-fetch-site": "cross-site",
    });
    expect(isForeign(req, "otkaz.example")).toBe(false);
  });
});

describe("asksForPayload", () => {
  it.each([
    [{ rsc: "1" }, ""],
    [{ "next-router-prefetch": "1" }, ""],
    [{ "next-router-segment-prefetch": "/_tree" }, ""],
    [{ "next-router-state-tree": "x" }, ""],
    [{ "next-action": "0123" }, ""],
    [{}, "_rsc=abc"],
    [{}, "a=b&_rsc"],
    [{}, "%5Frsc=abc"],
  ])("for %j and %j", (headers, query) => {
    expect(asksForPayload(headers, query)).toBe(true);
  });

  it("not for a page", () => {
    expect(asksForPayload({ accept: "text/html", "next-url": "/" }, "q=_rsc&x_rsc=1")).toBe(false);
  });
});

function aRequest(
  method: NonNullable<InjectOptions["method"]>,
  headers: Record<string, string>,
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    inject(
      (req, res) => {
        resolve(req);
        res.end();
      },
      { method, url: "/", headers },
    ).catch(reject);
  });
}
