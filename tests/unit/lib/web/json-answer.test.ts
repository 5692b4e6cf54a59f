import { describe, expect, it } from "vitest";
import { jsonAnswer } from "@/lib/web/json-answer";

const keys = { "case:9999": 2 };
const show = (view: { title: string }) => ({ title: view.title });
const view = { title: "Ivan Invented", secret: "CANARY" };

describe("an answer to a program", () => {
  it.each([
    [404, "not-found"],
    [410, "gone"],
  ] as const)("says %s by its status and in words", async (status, error) => {
    const answer = jsonAnswer({ status, keys }, show);
    expect(answer.status).toBe(status);
    expect(await answer.json()).toEqual({ error });
  });

  it("never shows more than it was told to", async () => {
    const answer = jsonAnswer({ status: 200, keys, view }, show);
    expect(await answer.json()).toEqual({ title: "Ivan Invented" });
    expect([...answer.headers].join()).not.toContain("CANARY");
  });

  it("has no body where the thing has moved, and says where to the server in front", async () => {
    const answer = jsonAnswer({ status: 308, keys, to: "/api/v1/cases/9999-case" }, show);
    expect(await answer.text()).toBe("");
    expect(JSON.parse(answer.headers.get("x-otkaz-page") ?? "")).toEqual({
      status: 308,
      keys,
      to: "/api/v1/cases/9999-case",
    });
  });

  it("may be read from any site, without cookies", () => {
    const { headers } = jsonAnswer({ status: 200, keys, view }, show);
    expect(headers.get("access-control-allow-origin")).toBe("*");
    expect(headers.get("access-control-allow-credentials")).toBeNull();
    expect(headers.get("set-cookie")).toBeNull();
  });
});
