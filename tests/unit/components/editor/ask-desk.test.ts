import { afterEach, describe, expect, it, vi } from "vitest";
import { figuresNow, findFigures, findMentions } from "@/components/editor/ask-desk";

afterEach(() => {
  vi.unstubAllGlobals();
});

/** The desk answers so; what it was asked for is noted. */
function answering(status: number, body: string): string[] {
  const asked: string[] = [];
  vi.stubGlobal("fetch", async (address: string) => {
    asked.push(address);
    return new Response(body, { status });
  });
  return asked;
}

const figure = { id: "f900", label: "Invented", value: "7", asOf: null, drifted: false, now: null };

describe("what the editor asks of the desk", () => {
  it.each([
    ["is refused", 404, '{"problem":{}}'],
    ["is answered with what is no answer", 200, "<html>"],
    ["is answered with other things", 200, '{"hits":[{"kind":"note"}]}'],
  ])("is nothing where it %s", async (_what, status, body) => {
    answering(status, body);
    expect(await findMentions("I", ["person"], "en")).toEqual([]);
    expect(await findFigures("I", "en")).toEqual([]);
  });

  it("is nothing where the desk is out of reach", async () => {
    vi.stubGlobal("fetch", () => Promise.reject(new TypeError("offline")));
    expect(await findMentions("I", ["person"], "en")).toEqual([]);
  });

  it("is asked in the language of the desk, with every kind wanted", async () => {
    const hit = { kind: "court", id: "c1", label: "Court", detail: "" };
    const asked = answering(200, JSON.stringify({ hits: [hit] }));
    expect(await findMentions("суд & co", ["court", "person"], "ru")).toEqual([hit]);
    expect(asked).toEqual([
      `/desk/api/mentions?${new URLSearchParams({ q: "суд & co", lang: "ru", kinds: "court,person" })}`,
    ]);
  });

  it("is not asked at all for no figures", async () => {
    const asked = answering(200, JSON.stringify({ hits: [figure] }));
    expect(await figuresNow([], "en")).toEqual([]);
    expect(await figuresNow(["f900"], "en")).toEqual([figure]);
    expect(asked).toHaveLength(1);
  });
});
